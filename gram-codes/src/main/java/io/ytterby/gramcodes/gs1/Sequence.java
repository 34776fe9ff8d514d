package io.ytterby.gramcodes.gs1;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Which identifiers belong into a link's path, in which order, and which into its query. */
final class Sequence {
    private Sequence() {}

    static void check(List<AiValue> path, List<AiValue> attributes) throws DigitalLinkReader.Fault {
        var key = SyntaxDictionary.find(path.get(0).ai()).orElseThrow();
        var qualifiers = path.stream().skip(1).map(AiValue::ai).toList();
        if (!key.takes(qualifiers))
            throw new DigitalLinkReader.Fault("(" + key.ai() + ") cannot be followed by " + qualifiers + ".");
        var seen = new HashSet<String>();
        path.forEach(part -> seen.add(part.ai()));
        for (var attribute : attributes) {
            if (!seen.add(attribute.ai()))
                throw new DigitalLinkReader.Fault("(" + attribute.ai() + ") stands there twice.");
            if (belongsIntoPath(key, qualifiers, attribute.ai()))
                throw new DigitalLinkReader.Fault("(" + attribute.ai() + ") belongs into the path.");
        }
    }

    private static boolean belongsIntoPath(AiDefinition key, List<String> qualifiers, String ai) {
        for (int at = 0; at <= qualifiers.size(); at++) {
            var tried = new ArrayList<>(qualifiers);
            tried.add(at, ai);
            if (key.takes(tried)) return true;
        }
        return false;
    }
}
