package io.ytterby.licensing.screening.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that mean little, and words that mean the same. */
final class Words {
    private static final Set<String> FILLERS =
            set("the,of,and,for,in,on,at,to,de,del,la,las,los,el,le,les,du,des,di,da,"
                    + "do,dos,das,e,y,et,und,der,die,das,von,van,zu,al,ul,ad,as,ash,ar,an,at,az,bin,ibn,ben,bint,abu,abou,umm,"
                    + "i,na,no,po,s,v,a,z,for,by,with,en,os,the,und,fur,c");
    private static final Set<String> TITLES = set("mr,mrs,ms,miss,dr,prof,sir,lady,president,general,gen,col,colonel,"
            + "major,capt,captain,haji,hajji,hadji,haj,hajj,sheikh,shaikh,shaykh,sheik,mullah,maulvi,mawlawi,qari,sayyid,"
            + "sayyed,seyed,seyyed,said,ing,jr,sr,esq,his,her,excellency,comrade,minister,senator");
    private static final int LONGEST_PHRASE = 4;

    /** Words that translators swap, and names that each language of a region writes its own way; the first stands for all. */
    private static final Map<String, String> SAME = groups("/screening/same-words.txt");

    private static final Set<String> COMMON = Set.copyOf(SAME.values());
    private static final Map<String, Integer> NUMBERS = numbers();

    private Words() {}

    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /** The word that stands for all that mean the same. */
    static String canonical(String word) {
        return SAME.getOrDefault(word, word);
    }

    /** Whether it is a word of trade or a given name that anybody may bear. */
    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** The same words with each known phrase as the one word that stands for it. */
    static List<String> withoutPhrases(List<String> words) {
        var kept = new ArrayList<String>(words.size());
        for (int i = 0; i < words.size(); i++) {
            int length = Math.min(LONGEST_PHRASE, words.size() - i);
            while (length > 1 && !SAME.containsKey(String.join(" ", words.subList(i, i + length)))) length--;
            kept.add(length > 1 ? canonical(String.join(" ", words.subList(i, i + length))) : words.get(i));
            i += length - 1;
        }
        return kept;
    }

    /** The digits of a number that is written as a word or in Roman numerals; null for any other word. */
    static @Nullable String digits(String word) {
        var number = NUMBERS.get(word);
        return number == null ? null : number.toString();
    }

    private static Set<String> set(String words) {
        return Arrays.stream(words.split(",", -1)).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> groups(String resource) {
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource)) {
            var all = new HashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",\\s*"))
                    .forEach(group -> Arrays.stream(group).forEach(word -> all.putIfAbsent(word, group[0])));
            return Map.copyOf(all);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    private static Map<String, Integer> numbers() {
        var all = new HashMap<String, Integer>();
        var roman = "ii,iii,iv,vi,vii,viii,ix,xi,xii,xiii,xiv,xv,xvi,xvii,xviii,xix,xx".split(",", -1);
        var value = new int[] {2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};
        for (int i = 0; i < roman.length; i++) all.put(roman[i], value[i]);
        var words = "one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve".split(",", -1);
        for (int i = 0; i < words.length; i++) all.put(words[i], i + 1);
        var tens = "twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety".split(",", -1);
        for (int i = 0; i < tens.length; i++) all.put(tens[i], 10 * (i + 2));
        return Map.copyOf(all);
    }
}
