package app.limber.figure;

/// Where the bones of a leg are; `heel` and `toes` lie on the sole.
public record Leg(Vec3 hip, Vec3 knee, Vec3 ankle, Vec3 heel, Vec3 toes) {}
