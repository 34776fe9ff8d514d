package io.ytterby.licensing.notice.domain;

import io.ytterby.licensing.words.domain.Words;

/** What happened, and what to do now. */
public record Told(Words says, Words toDo) {
    static final Words NOTHING = new Words("Nothing is to be done now.", "目前无需办理。");

    static Told of(String en, String zh) {
        return new Told(new Words(en, zh), NOTHING);
    }

    Told toDo(String en, String zh) {
        return new Told(says, new Words(en, zh));
    }
}
