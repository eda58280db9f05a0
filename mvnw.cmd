@echo off
rem Runs Maven on the newest JDK >= 21: the Maven on the PATH when it is 3.8.6 or newer, else Apache's own
rem archive, fetched once, checked and kept under .m2\michishirube-maven. The twin of mvnw.
setlocal
call "%~dp0.mvn\find-jdk.cmd" || exit /b 4

set MAVEN_CMD=
for %%M in (mvn.cmd) do set "MAVEN_CMD=%%~$PATH:M"
if not defined MAVEN_CMD goto :own
set MAVEN_VERSION=
for /f "tokens=3" %%V in ('call "%MAVEN_CMD%" -version 2^>nul ^| findstr /c:"Apache Maven"') do set "MAVEN_VERSION=%%V"
if not defined MAVEN_VERSION goto :own
set MAVEN_RANK=0
for /f "tokens=1-3 delims=.-" %%A in ("%MAVEN_VERSION%") do set /a MAVEN_RANK=%%A * 1000000 + %%B * 1000 + %%C 2>nul
if %MAVEN_RANK% GEQ 3008006 goto :run

:own
set MAVEN_HOME_FOUND=
for /f "usebackq delims=" %%H in (`call "%JAVA_HOME%\bin\java" "%~dp0.mvn\FetchMaven.java"`) do set "MAVEN_HOME_FOUND=%%H"
if not defined MAVEN_HOME_FOUND exit /b 4
set "MAVEN_CMD=%MAVEN_HOME_FOUND%\bin\mvn.cmd"

:run
if %JDK_RANK% GEQ 24000000 set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
pushd "%~dp0"
call "%MAVEN_CMD%" %*
set RESULT=%ERRORLEVEL%
popd
exit /b %RESULT%
