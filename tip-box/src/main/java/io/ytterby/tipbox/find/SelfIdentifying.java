package io.ytterby.tipbox.find;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a reporter may not have meant to say of himself, so that he is asked before it is kept. */
public final class SelfIdentifying {
    /** What it may be. */
    public enum Sign {
        EMAIL,
        PHONE,
        OWN_POSITION,
        OWN_NAME,
        ONLY_WITNESS
    }

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64})+");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w-])(?!(?:19|20)\\d\\d[-/]\\d\\d)\\+?\\d[\\d ()/-]{7,18}\\d(?![\\w-])");
    private static final Pattern POSITION = Pattern.compile(
            "\\b(?:i am|i'm|i work|i worked) (?:the|a|an|as|in|at|for)\\b|\\bmy (?:boss|manager|supervisor|shift|desk|department|colleague)|我是|我在.{0,20}工作|我的(?:领导|主管|同事|部门|上司)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile("\\bmy name is\\b|\\bcall me\\b|我叫|我的名字|本人姓", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY = Pattern.compile(
            "\\bonly (?:i|me|the two of us|[a-z]+ of us)\\b|\\b(?:nobody|no one) else (?:knows|saw|was)\\b|\\bi alone\\b|只有我|没有别人",
            Pattern.CASE_INSENSITIVE);

    private SelfIdentifying() {}

    public static Set<Sign> in(String text) {
        var signs = EnumSet.noneOf(Sign.class);
        if (EMAIL.matcher(text).find()) signs.add(Sign.EMAIL);
        if (PHONE.matcher(text).find()) signs.add(Sign.PHONE);
        if (POSITION.matcher(text).find()) signs.add(Sign.OWN_POSITION);
        if (NAME.matcher(text).find()) signs.add(Sign.OWN_NAME);
        if (ONLY.matcher(text).find()) signs.add(Sign.ONLY_WITNESS);
        return signs;
    }
}
