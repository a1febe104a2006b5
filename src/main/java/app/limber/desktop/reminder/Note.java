package app.limber.desktop.reminder;

import app.limber.words.Messages;

/// What a reminder says, and the answers that it offers.
record Note(String title, String text, String start, String snooze, String notToday) {
  static Note of(Messages messages) {
    return new Note(
        messages.text("reminder.note.title"),
        messages.text("reminder.note.text"),
        messages.text("reminder.note.start"),
        messages.text("reminder.note.snooze"),
        messages.text("reminder.note.not-today"));
  }
}
