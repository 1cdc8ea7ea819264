@echo off
rem Starts tonghop from any folder on Windows, as scripts/tonghop does elsewhere: builds the jar when it is missing,
rem unpacks it once and starts it with an archive of loaded classes. Only the program writes to standard output.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "JAR=%ROOT%\target\tonghop.jar"
set "LAUNCH=%ROOT%\target\launch"

rem The program writes UTF-8; the console's own code page is put back at the end.
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODEPAGE=%%C"
set "CODEPAGE=%CODEPAGE: =%"
chcp 65001 >nul

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA goto no_tools

rem java -version writes: openjdk version "17.0.15" 2025-04-15
set "MAJOR=0"
for /f "tokens=3" %%V in ('""%JAVA%" -version 2^>^&1 ^| findstr /i version"') do for /f "delims=.-+ " %%M in ("%%~V") do set "MAJOR=%%M"
if %MAJOR% LSS 17 goto no_tools

if exist "%JAR%" goto built
call mvn -version >nul 2>&1
if errorlevel 1 goto no_tools
echo Đang dựng chương trình (lần đầu mất vài phút)... / Building the program (the first time takes some minutes)... 1>&2
pushd "%ROOT%"
call mvn -q -B %MAVEN_ARGS% -Dmaven.test.skip=true package 1>&2
popd
if not exist "%JAR%" (
  set "CODE=3"
  goto end
)

:built
set FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8
if %MAJOR% GEQ 22 set FLAGS=%FLAGS% --enable-native-access=ALL-UNNAMED

rem A folder named after the JVM and the jar, so that another of either makes a new one.
for %%I in ("%JAR%") do for %%J in ("%JAVA%") do set "KEY=%%~zI-%%~tI-%%~zJ-%%~tJ-%MAJOR%"
set "KEY=%KEY::=%"
set "KEY=%KEY:/=%"
set "KEY=%KEY:.=%"
set "KEY=%KEY: =%"
set "FOLDER=%LAUNCH%\%KEY%"
set "MADE=%LAUNCH%\made-%RANDOM%%RANDOM%"

rem What is made appears under its name only whole: two launchers may do this at the same time.
if not exist "%FOLDER%\tonghop.jar" (
  if not exist "%LAUNCH%" mkdir "%LAUNCH%" >nul 2>&1
  "%JAVA%" %FLAGS% -Djarmode=tools -jar "%JAR%" extract --destination "%MADE%" >nul 2>&1
  if not exist "%FOLDER%" ren "%MADE%" "%KEY%" >nul 2>&1
  if exist "%MADE%" rmdir /s /q "%MADE%" >nul 2>&1
)
if not exist "%FOLDER%\tonghop.jar" goto whole

if not exist "%FOLDER%\tonghop.jsa" (
  "%JAVA%" %FLAGS% -XX:ArchiveClassesAtExit="%MADE%.jsa" -jar "%FOLDER%\tonghop.jar" run --home "%MADE%" --inbox "%ROOT%\samples\2023-H1\inbox" --period 2023-H1 --as-of 2023-06-15 >nul 2>&1
  if not exist "%MADE%.jsa" type nul >"%MADE%.jsa"
  if not exist "%FOLDER%\tonghop.jsa" move /y "%MADE%.jsa" "%FOLDER%\tonghop.jsa" >nul 2>&1
  if exist "%MADE%.jsa" del "%MADE%.jsa" >nul 2>&1
  if exist "%MADE%" rmdir /s /q "%MADE%" >nul 2>&1
)
set "ARCHIVE="
for %%A in ("%FOLDER%\tonghop.jsa") do if exist "%%~A" if %%~zA GTR 0 set ARCHIVE=-XX:SharedArchiveFile="%%~A"
"%JAVA%" %FLAGS% %ARCHIVE% -jar "%FOLDER%\tonghop.jar" %*
set "CODE=%ERRORLEVEL%"
goto end

:whole
"%JAVA%" %FLAGS% -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
goto end

:no_tools
echo Cần cài JDK 17 trở lên và Maven rồi chạy lại. / Install a JDK 17 or newer and Maven, then run this again. 1>&2
set "CODE=3"

:end
chcp %CODEPAGE% >nul
exit /b %CODE%
