@echo off
rem Starts Limber with the Java that lies beside it. Java checks the cache: it would crash on a
rem damaged one.
setlocal
rem The window and the other commands have a cache each.
set cache=limber-commands.aot
if "%~1"=="" set cache=limber.aot
if "%~1"=="--data-dir" set cache=limber.aot
if "%~1"=="play" set cache=limber.aot
if "%~1"=="pictures" set cache=limber.aot
if "%~1"=="open" set cache=limber.aot
if /i "%~x1"==".limber" set cache=limber.aot
set JAVA_TOOL_OPTIONS=
set _JAVA_OPTIONS=
set JDK_JAVA_OPTIONS=
"%~dp0java.exe" "@%~dp0..\lib\limber.options" -XX:+VerifySharedSpaces "-XX:AOTCache=%~dp0..\lib\%cache%" "-Dorg.sqlite.lib.path=%~dp0." "-Dorg.sqlite.tmpdir=%~dp0server" -m app.limber/app.limber.Main %*
exit /b %ERRORLEVEL%
