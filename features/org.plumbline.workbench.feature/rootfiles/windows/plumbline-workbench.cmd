@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Opens the workbench. Arguments are project files to open; -data FOLDER chooses another workspace.
setlocal
set "home=%~dp0"
set "java=javaw"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\javaw"
for %%j in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
if not defined launcher (
  echo plumbline-workbench: %home%plugins has no org.eclipse.equinox.launcher; unpack the archive again 1>&2
  exit /b 3
)
set "language="
if exist "%USERPROFILE%\.plumbline\language" set /p language=<"%USERPROFILE%\.plumbline\language"
if "%language%"=="zh" set "language=-nl zh"
if "%language%"=="en" set "language=-nl en"
start "" "%java%" -Xmx2g %PLUMBLINE_OPTS% -jar "%launcher%" %* %language%
