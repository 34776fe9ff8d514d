package io.ytterby.diversion.record;

import org.jspecify.annotations.Nullable;

/**
 * A firm as a document names it.
 *
 * @param ref an id that the source gives it, if any: a register number, a party's id
 * @param name as written
 * @param country ISO 3166-1 alpha-2
 */
public record Party(
        @Nullable String ref,
        String name,
        @Nullable String address,
        @Nullable String country,
        @Nullable String phone,
        @Nullable String email) {

    /** What makes two records speak of one firm: its ref, or else its name without case and punctuation, and its country. */
    public String identity() {
        return ref != null ? ref : plain(name) + '/' + (country == null ? "" : country);
    }

    /** Letters and digits only, in upper case, with single blanks: {@code "Lee & Co., Ltd."} is {@code "LEE CO LTD"}. */
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (Character.isLetterOrDigit(one)) {
                if (gap && !plain.isEmpty()) plain.append(' ');
                plain.append(Character.toUpperCase(one));
                gap = false;
            } else {
                gap = true;
            }
        }
        return plain.toString();
    }
}
