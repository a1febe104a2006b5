package app.limber.cli;

import app.limber.practice.guidance.GuidanceFactory;
import app.limber.practice.guidance.VoiceState;
import app.limber.practice.program.DisplayState;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What the program finds around it on this machine; each is looked for when asked.
///
/// @param display whether a window can open
/// @param keepAwake the names of what keeps the machine awake, none if nothing does
/// @param voice whether there is a voice
/// @param sound whether there is a device for the tones
/// @param guidance opens the guidance of sessions in the terminal, given the UI thread's executor
///     and the data folder
public record SystemProbes(
    Supplier<DisplayState> display,
    Supplier<List<String>> keepAwake,
    Supplier<VoiceState> voice,
    BooleanSupplier sound,
    BiFunction<Executor, Path, GuidanceFactory> guidance) {}
