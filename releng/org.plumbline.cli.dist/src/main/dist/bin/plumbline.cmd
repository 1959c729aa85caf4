@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Plumbline (plumbline --help). Needs Java 17 or newer, from JAVA_HOME or the path.
rem   PLUMBLINE_JAVA_OPTS  further options for the virtual machine, e.g. -Xmx4g
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "VERSION="
for /f "tokens=2,3" %%u in ('call "%JAVA%" -version 2^>^&1') do if "%%u"=="version" set "VERSION=%%~v"
if not defined VERSION (
  echo plumbline: needs Java 17 or newer, but no java was found; install it or set JAVA_HOME 1>&2
  exit /b 3
)
set "MAJOR="
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo plumbline: needs Java 17 or newer, but this is version %VERSION%; set JAVA_HOME to a newer one 1>&2
  exit /b 3
)
rem From Java 19 on, the machine itself makes and renews the archive of loaded classes that halves the start-up time.
set "CACHE=%LOCALAPPDATA%\plumbline"
if not exist "%CACHE%" mkdir "%CACHE%" 2>nul
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\start-%VERSION%.jsa" -Xlog:disable -Xlog:all=error:stderr %PLUMBLINE_JAVA_OPTS% -jar "%~dp0..\lib\plumbline.jar" %*
exit /b %ERRORLEVEL%
