@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Opens the workbench. Arguments are project files to open; -data FOLDER chooses another workspace, -nl zh or -nl en
rem another language than that of the preferences or of the system. JAVA_HOME names the Java to use, PLUMBLINE_OPTS gives
rem options to it.
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "version="
for /f "tokens=2,3" %%u in ('call "%java%" -version 2^>^&1') do if "%%u"=="version" set "version=%%~v"
set "problem=no Java found; install a Java 17 or newer, or set JAVA_HOME"
if not defined version goto fail
set "major="
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
set "problem=Java 17 or newer is needed; %java% is Java %version%"
if %major% LSS 17 goto fail
set "launcher="
for /f "delims=" %%j in ('dir /b "%home%plugins\org.eclipse.equinox.launcher_*.jar" 2^>nul') do set "launcher=%home%plugins\%%j"
set "problem=%home%plugins has no org.eclipse.equinox.launcher; unpack the archive again"
if not defined launcher goto fail
set "natives="
if %major% GEQ 22 set "natives=--enable-native-access=ALL-UNNAMED"
set "language="
if exist "%USERPROFILE%\.plumbline\language" set /p language=<"%USERPROFILE%\.plumbline\language"
if "%language%"=="zh" set "language=-nl zh"
if "%language%"=="en" set "language=-nl en"
rem of two languages the later one counts
start "" "%java%w" %natives% -Xmx2g %PLUMBLINE_OPTS% -jar "%launcher%" %language% %*
exit /b 0

:fail
rem quoted, since paths can contain what cmd reads as operators
echo "plumbline-workbench: %problem%" 1>&2
rem the window of a double click would close before anybody has read it
pause
exit /b 3
