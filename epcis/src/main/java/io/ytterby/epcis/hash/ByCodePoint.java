package io.ytterby.epcis.hash;

import java.util.Comparator;

/** The order of texts by their code points, which is that of their bytes in UTF-8; Java's own order is by UTF-16. */
final class ByCodePoint implements Comparator<String> {
    static final ByCodePoint ORDER = new ByCodePoint();

    private ByCodePoint() {}

    @Override
    public int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean beyond = Character.isSurrogate(left);
                return beyond == Character.isSurrogate(right) ? left - right : beyond ? 1 : -1;
            }
        }
        return a.length() - b.length();
    }
}
