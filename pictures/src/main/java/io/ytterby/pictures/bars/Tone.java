package io.ytterby.pictures.bars;

/** What a stretch of a bar stands for; its class gives it its colour. */
public enum Tone {
    USED("pic-used"),
    COMMITTED("pic-committed"),
    LEFT("pic-left"),
    /** Beyond what there is. */
    OVER("pic-over"),
    GOOD("pic-good"),
    WARN("pic-warn"),
    BAD("pic-bad"),
    /** What a step lost. */
    LOST("pic-lost"),
    /** Ages from the youngest to the oldest. */
    AGE_1("pic-age-1"),
    AGE_2("pic-age-2"),
    AGE_3("pic-age-3"),
    AGE_4("pic-age-4"),
    AGE_5("pic-age-5");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    /** The class of the style sheet. */
    public String style() {
        return style;
    }
}
