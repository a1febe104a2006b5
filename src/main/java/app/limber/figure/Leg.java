package app.limber.figure;

/// Where the bones of a leg are; `heel` and `toes` lie on the sole.
public record Leg(Vec hip, Vec knee, Vec ankle, Vec heel, Vec toes) {}
