package app.limber.content;

import java.util.Optional;

/// Something read from a file, with the place in lists that the file asks for.
record Ordered<T>(T value, Optional<Integer> order) {}
