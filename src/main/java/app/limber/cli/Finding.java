package app.limber.cli;

/// What `limber doctor` says of one thing: that it is well, or what is wrong and what to do.
record Finding(boolean well, String topic, String sentence) {
  static Finding well(String topic, String sentence) {
    return new Finding(true, topic, sentence);
  }

  static Finding problem(String topic, String sentence) {
    return new Finding(false, topic, sentence);
  }
}
