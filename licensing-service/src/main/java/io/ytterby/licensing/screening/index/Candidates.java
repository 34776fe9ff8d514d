package io.ytterby.licensing.screening.index;

import io.ytterby.licensing.screening.domain.ListedName;
import io.ytterby.licensing.screening.domain.PreparedName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The inverted index: from the terms of a name to the places of names that share some. */
final class Candidates {
    private static final String FIELD = "n";
    private static final float WORD = 3f;
    private static final float HAN = 2f;
    private static final float SOUND = 1.5f;
    private static final float GRAM = 0.4f;

    private final IndexSearcher searcher;

    private Candidates(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static Candidates of(List<ListedName> names) {
        var directory = new ByteBuffersDirectory();
        // Merging by count keeps the order, so that a document's number is its name's place.
        var settings = new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy());
        try (var writer = new IndexWriter(directory, settings)) {
            for (var name : names) {
                var document = new Document();
                for (var term : Terms.of(name.name())) document.add(new StringField(FIELD, term, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            writer.commit();
            return new Candidates(new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory", impossible);
        }
    }

    /** @return places in the list that the index was built of, the most promising first */
    int[] find(PreparedName asked, int most) {
        try {
            var found = searcher.search(query(asked), most).scoreDocs;
            var places = new int[found.length];
            for (int i = 0; i < found.length; i++) places[i] = found[i].doc;
            return places;
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory", impossible);
        }
    }

    private BooleanQuery query(PreparedName asked) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var token : asked.tokens()) {
            if (token.isFiller() && asked.tokens().size() > 1) continue;
            var whole = Terms.TOKEN + token.text();
            should(query, whole, WORD);
            should(query, Terms.SOUND + Terms.sound(token), SOUND);
            should(query, Terms.FOLDED + token.sound(), SOUND);
            if (searcher.getIndexReader().docFreq(new Term(FIELD, whole)) == 0)
                Terms.grams(token.written(), gram -> should(query, gram, GRAM));
        }
        should(query, Terms.JOINED + Terms.beginning(asked.joined()), WORD);
        Terms.han(asked.han(), pair -> should(query, pair, HAN));
        if (asked.tokens().size() == 1)
            should(query, Terms.INITIALS + asked.tokens().getFirst().text(), WORD);
        else if (asked.tokens().size() > 2) should(query, Terms.TOKEN + Terms.initials(asked), WORD);
        return query.build();
    }

    private static void should(BooleanQuery.Builder query, String term, float boost) {
        query.add(new BoostQuery(new TermQuery(new Term(FIELD, term)), boost), BooleanClause.Occur.SHOULD);
    }
}
