@echo off
rem Called by ..\mvnw.cmd and ..\guide.cmd: sets JAVA_HOME and JDK_RANK, or explains and returns 4.
rem A JAVA_HOME that is new enough is kept; else the newest JDK found wins. Versions are read from each
rem JDK's release file: starting every java to ask it would take seconds.
set JDK_BEST=
set JDK_RANK=0
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JDK_BEST goto :found
for %%J in (javac.exe) do if not "%%~$PATH:J"=="" for %%H in ("%%~dp$PATH:J..") do call :consider "%%~fH"
for %%R in (
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\BellSoft"
  "%ProgramFiles%\SapMachine\JDK"
  "%ProgramFiles%\Semeru"
  "%LocalAppData%\Programs\Eclipse Adoptium"
  "%LocalAppData%\Programs\Microsoft"
  "%UserProfile%\.jdks"
  "%UserProfile%\scoop\apps"
) do if exist "%%~R\" for /d %%H in ("%%~R\*") do (
  call :consider "%%~fH"
  if exist "%%~fH\current\release" call :consider "%%~fH\current"
)
if defined JDK_BEST goto :found
chcp 65001 >nul
echo JDK 21 以上が見つかりません。「Eclipse Temurin JDK 25」などを入れてから、もう一度実行してください。 1>&2
echo   例: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
echo   別の場所に入れたときは、環境変数 JAVA_HOME にそのフォルダーを指定してください。 1>&2
echo No JDK 21 or newer was found. Install one, such as Eclipse Temurin JDK 25, and run this again; 1>&2
echo set JAVA_HOME when it lies in an unusual place. 1>&2
exit /b 4

:found
set "JAVA_HOME=%JDK_BEST%"
exit /b 0

:consider
if not exist "%~1\release" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
set JDK_VERSION=
for /f "usebackq tokens=1,* delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" set "JDK_VERSION=%%~L"
if not defined JDK_VERSION exit /b 0
set JDK_MAJOR=0
set JDK_MINOR=0
set JDK_PATCH=0
rem The part before a word such as "-ea".
for /f "tokens=1 delims=-_+" %%V in ("%JDK_VERSION%") do set "JDK_VERSION=%%V"
for /f "tokens=1-3 delims=." %%A in ("%JDK_VERSION%") do (
  set "JDK_MAJOR=%%A"
  if not "%%B"=="" set "JDK_MINOR=%%B"
  if not "%%C"=="" set "JDK_PATCH=%%C"
)
rem The leading 1 keeps 08 from being read as octal.
set JDK_THIS=0
set /a JDK_THIS=(1000%JDK_MAJOR% %% 1000) * 1000000 + (1000%JDK_MINOR% %% 1000) * 1000 + (1000%JDK_PATCH% %% 1000) 2>nul
if %JDK_THIS% LSS 21000000 exit /b 0
if %JDK_THIS% LEQ %JDK_RANK% exit /b 0
set "JDK_BEST=%~1"
set JDK_RANK=%JDK_THIS%
exit /b 0
