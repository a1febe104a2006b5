package app.limber.figure;

/// Where the bones of an arm are.
public record Arm(Vec shoulder, Vec elbow, Vec wrist, Vec fingertips) {}
