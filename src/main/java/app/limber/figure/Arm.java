package app.limber.figure;

/// Where the bones of an arm are.
public record Arm(Vec3 shoulder, Vec3 elbow, Vec3 wrist, Vec3 fingertips) {}
