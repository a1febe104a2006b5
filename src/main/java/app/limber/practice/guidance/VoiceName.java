package app.limber.practice.guidance;

/// A voice that can be chosen: `id` is what the system calls it, `name` what people read.
public record VoiceName(String id, String name) {}
