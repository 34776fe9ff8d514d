package io.ytterby.system.console;

/** The languages that every screen speaks. */
enum Language {
    EN("en"),
    ZH("zh-CN");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As a browser asks for it. */
    String tag() {
        return tag;
    }

    /** As the page and its files name it: {@code en}, {@code zh}. */
    String code() {
        return tag.substring(0, 2);
    }
}
