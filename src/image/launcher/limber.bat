@echo off
rem Starts Limber with the Java that lies beside it. Java checks the cache: it would crash on a
rem damaged one.
setlocal
rem The window and the other commands have a cache each. The command is the first argument that is
rem neither an option nor the value of one. Shifting leaves %0 and %* as they are.
set cache=limber.aot
:next
if "%~1"=="" goto start
if "%~1"=="--data-dir" goto option
if "%~1"=="--language" goto option
if "%~1"=="--profile" goto option
if "%~1"=="open" goto start
if "%~1"=="play" goto start
if "%~1"=="pictures" goto start
if /i "%~x1"==".limber" goto start
set cache=limber-commands.aot
goto start
:option
shift /1
shift /1
goto next
:start
set JAVA_TOOL_OPTIONS=
set _JAVA_OPTIONS=
set JDK_JAVA_OPTIONS=
"%~dp0java.exe" "@%~dp0..\lib\limber.options" -XX:+VerifySharedSpaces "-XX:AOTCache=%~dp0..\lib\%cache%" "-Dorg.sqlite.lib.path=%~dp0." "-Dorg.sqlite.tmpdir=%~dp0server" -m app.limber/app.limber.Main %*
exit /b %ERRORLEVEL%
