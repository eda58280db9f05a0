@echo off
rem Starts Michishirube. Builds it first when the jar is missing or older than its sources. The twin of guide.
setlocal
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "JAR=%ROOT%\generator\target\generator.jar"
set "LOCK=%ROOT%\.cache\guide-build.lock"
call "%ROOT%\.mvn\find-jdk.cmd" || exit /b 4

rem Flags of the JVM, in one place; the same as in guide.
set JAVA_OPTIONS=-XX:+UseSerialGC -Xshare:auto

if not exist "%ROOT%\.cache\" mkdir "%ROOT%\.cache" 2>nul
call :stale
if not defined STALE goto :start

rem One build at a time: mkdir is atomic. A lock older than the wait was left by a killed build.
set WAITED=0
:lock
mkdir "%LOCK%" 2>nul && goto :locked
if not exist "%LOCK%\" goto :readonly
if %WAITED% GEQ 300 rmdir /s /q "%LOCK%" & set WAITED=0 & goto :lock
set /a WAITED+=1
ping -n 2 127.0.0.1 >nul
goto :lock

:locked
call :stale
if not defined STALE goto :unlock
chcp 65001 >nul
echo 道具を準備しています。はじめての時は数分かかります… / building the tool; the first time takes some minutes… 1>&2
if exist "%JAR%" del "%JAR%"
del /q "%ROOT%\.cache\guide-*.jsa" 2>nul
call "%ROOT%\mvnw.cmd" -q -B -Pquick -Dlauncher package 1>&2
if errorlevel 1 (
  rmdir /s /q "%LOCK%"
  echo 道具を準備できませんでした。上のメッセージを見てください。 / the tool could not be built; see above. 1>&2
  exit /b 4
)
:unlock
rmdir /s /q "%LOCK%"
goto :start

:readonly
if exist "%JAR%" goto :start
echo The tool is not built yet and this folder cannot be written to: %ROOT% 1>&2
exit /b 4

:start
set ARCHIVE=other
for %%C in (build check serve diff search) do if "%~1"=="%%C" set ARCHIVE=%%C
set "ARCHIVE=%ROOT%\.cache\guide-%ARCHIVE%-%JDK_RANK%.jsa"
"%JAVA_HOME%\bin\java" %JAVA_OPTIONS% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ARCHIVE%" -Xlog:disable "-Dmichishirube.root=%ROOT%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Sets STALE when the jar is missing or a source is newer; batch itself cannot compare times to the second.
:stale
set STALE=1
if not exist "%JAR%" exit /b 0
powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $new = @(Get-Item -LiteralPath (Join-Path $env:ROOT 'pom.xml'), (Join-Path $env:ROOT 'generator\pom.xml')) + @(Get-ChildItem -LiteralPath (Join-Path $env:ROOT 'generator\src\main') -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1; if ($new) { exit 1 } else { exit 0 }"
if not errorlevel 1 set STALE=
exit /b 0
