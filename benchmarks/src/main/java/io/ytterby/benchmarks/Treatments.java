package io.ytterby.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What happens to a name between a list and a form: slips, other orders, other words for the same firm. */
enum Treatments {
    SLIP {
        @Override
        String apply(String name, Random random) {
            return onLongWord(name, random, word -> {
                int at = 1 + random.nextInt(word.length() - 2);
                return switch (random.nextInt(4)) {
                    case 0 -> word.substring(0, at) + word.substring(at + 1);
                    case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
                    case 2 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
                    default -> word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
                };
            });
        }
    },
    OTHER_ORDER {
        @Override
        String apply(String name, Random random) {
            var words = words(name);
            Collections.rotate(words, 1);
            return String.join(" ", words);
        }
    },
    OTHER_LETTERS {
        @Override
        String apply(String name, Random random) {
            return name.toLowerCase(Locale.ROOT)
                    .replace("ph", "f")
                    .replace("kh", "h")
                    .replace("oo", "u")
                    .replace("ee", "i")
                    .replace("y", "i")
                    .replace("w", "v");
        }
    },
    ONE_WORD_MORE {
        @Override
        String apply(String name, Random random) {
            return name + " "
                    + List.of("Branch", "Global", "Office", "Overseas").get(random.nextInt(4));
        }
    },
    WRITTEN_TOGETHER {
        @Override
        String apply(String name, Random random) {
            var words = words(name);
            if (words.size() < 2) return name;
            int at = random.nextInt(words.size() - 1);
            words.set(at, words.get(at) + words.remove(at + 1));
            return String.join(" ", words);
        }
    },
    PLAIN {
        @Override
        String apply(String name, Random random) {
            return name.replaceAll("[^\\p{L}\\p{N} ]", " ");
        }
    };

    abstract String apply(String name, Random random);

    private interface OnWord {
        String change(String word);
    }

    private static String onLongWord(String name, Random random, OnWord change) {
        var words = words(name);
        var places = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) if (words.get(i).length() > 4) places.add(i);
        if (places.isEmpty()) return name;
        int at = places.get(random.nextInt(places.size()));
        words.set(at, change.change(words.get(at)));
        return String.join(" ", words);
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(name.replace(",", " ").strip().split("\\s+", -1)));
    }
}
