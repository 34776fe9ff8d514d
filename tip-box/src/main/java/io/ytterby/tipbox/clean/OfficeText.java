package io.ytterby.tipbox.clean;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a document of OOXML: no macro, no picture, no field, no link to elsewhere, nothing of who wrote it. */
final class OfficeText {
    private static final String TYPES = "[Content_Types].xml";

    private OfficeText() {}

    static boolean isOne(Map<String, byte[]> entries) {
        return entries.containsKey(TYPES);
    }

    /** Words of body, sheets and slides in the order of their names; what is left out is said first. */
    static String of(Map<String, byte[]> entries) {
        var text = new StringBuilder();
        if (entries.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin")))
            text.append("[The original holds a macro.]\n");
        if (entries.keySet().stream().anyMatch(name -> name.contains("/embeddings/") || name.contains("/media/")))
            text.append("[The original holds pictures or other files, which are not in this copy.]\n");
        for (var entry : new TreeMap<>(entries).entrySet())
            if (hasWords(entry.getKey())) text.append(words(entry.getValue())).append('\n');
        return PlainText.marked(text.toString());
    }

    private static boolean hasWords(String name) {
        return name.equals("xl/sharedStrings.xml")
                || name.matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml")
                || name.matches("ppt/(slides|notesSlides)/[A-Za-z]+\\d+\\.xml")
                || name.matches("xl/worksheets/sheet\\d+\\.xml");
    }

    private static String words(byte[] xml) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var in = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            var text = new StringBuilder();
            boolean inside = false;
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamReader.START_ELEMENT -> inside = isText(in.getLocalName());
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                        if (inside) text.append(in.getText());
                    }
                    case XMLStreamReader.END_ELEMENT -> {
                        inside = false;
                        if (endsLine(in.getLocalName())) text.append('\n');
                    }
                    default -> {} // what is no text
                }
            }
            return text.toString();
        } catch (XMLStreamException broken) {
            throw new UncleanException("it is a document that cannot be read");
        }
    }

    private static boolean isText(String element) {
        return element.equals("t") || element.equals("v");
    }

    private static boolean endsLine(String element) {
        return element.equals("p") || element.equals("si") || element.equals("row") || element.equals("br");
    }
}
