package io.ytterby.benchmarks.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.diversion.cell.MapCells;
import io.ytterby.diversion.feature.Input;
import io.ytterby.diversion.score.Assessor;
import io.ytterby.diversion.score.Assessor.Assessed;
import io.ytterby.diversion.score.Model;
import io.ytterby.diversion.world.Replay;
import io.ytterby.diversion.world.WorldFolder;
import io.ytterby.intelligence.alert.app.TradeSentences;
import io.ytterby.worlds.trade.Setting.Difficulty;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a detector says of a whole world of trade can be told in Chinese: a new sentence needs its two lines in the file. */
class SentencesOfTradeTest {
    private static final long SEED = 20261124;
    private static final int MOST_OF_A_KIND = 400;

    private final Map<Input, Integer> said = new EnumMap<>(Input.class);
    private final Set<String> untold = new TreeSet<>();

    @Test
    void no_detector_says_in_two_worlds_what_has_no_chinese_words(@TempDir Path work) throws Exception {
        for (var difficulty : Set.of(Difficulty.EASY, Difficulty.HARD))
            play(difficulty, work.resolve(difficulty.name()));

        assertThat(untold).isEmpty();
        assertThat(said.keySet())
                .as("who spoke; of those that need more than trade, TradeSentencesTest has a sentence each")
                .containsAll(EnumSet.complementOf(NEEDS_MORE_THAN_TRADE));
    }

    /** What neighbours, sightings of others, lists, firms' own books and markets tell the service, and no world of files. */
    private static final EnumSet<Input> NEEDS_MORE_THAN_TRADE = EnumSet.of(
            Input.PERMIT_REFUSED,
            Input.PERMIT_EQUAL_LOTS,
            Input.CODE_BROKE_RULE,
            Input.BALANCE_OF_FIRM,
            Input.LISTED,
            Input.MARKET_PULLS);

    private void play(Difficulty difficulty, Path world) throws Exception {
        PlayedWorld.make(difficulty, SEED, world, world.resolveSibling(difficulty + "-truth"));
        Replay.play(
                new WorldFolder(world),
                new Assessor(Model.shipped()),
                new MapCells(),
                (_, assessed) -> heard(assessed));
    }

    private void heard(Assessed assessed) {
        for (var input : Input.values()) {
            var finding = assessed.findings().of(input);
            if (finding == null || said.merge(input, 1, Integer::sum) > MOST_OF_A_KIND) continue;
            heard(finding.says().get());
        }
        for (var missing : assessed.findings().missing()) heard(missing.says());
    }

    private void heard(String sentence) {
        if (!TradeSentences.knows(sentence)) untold.add(sentence);
    }
}
