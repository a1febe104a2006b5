package app.limber.practice.guidance;

/// A voice that can be chosen: `id` is its name in the system, `name` the one for people.
public record VoiceName(String id, String name) {}
