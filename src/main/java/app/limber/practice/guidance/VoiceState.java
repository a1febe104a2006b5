package app.limber.practice.guidance;

/// Whether there is a voice.
public sealed interface VoiceState {
  /// It is still being looked for.
  record Looking() implements VoiceState {}

  /// The program of that name speaks.
  record Ready(String program) implements VoiceState {}

  /// The system has none that Limber knows.
  record Missing() implements VoiceState {}

  /// The program of that name is there and does not speak.
  record Broken(String program) implements VoiceState {}
}
