package app.limber.desktop;

/// A method on the session bus.
///
/// @param face its interface
record DBusMethod(String service, String path, String face, String member) {}
