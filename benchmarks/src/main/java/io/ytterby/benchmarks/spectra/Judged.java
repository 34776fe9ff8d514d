package io.ytterby.benchmarks.spectra;

import io.ytterby.spectralab.Level;
import io.ytterby.spectralab.Nuisance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a case went.
 *
 * @param falseAlarms on honest goods that the threshold has not seen, at 1 %
 * @param found at 1 % false alarms; no answer is a miss
 * @param foundRarely at 0.1 % false alarms
 * @param foundByElement at 1 % false alarms, each element's score set against what honest goods of this kind show of it
 * @param falseByElement false alarms then
 * @param named of those found, whose strongest element is one that was added
 * @param ownFalseAlarms of the analyst's own verdict
 * @param ownFound by the analyst's own verdict
 * @param noAnswer among honest goods and others
 */
record Judged(
        DetectionCase asked,
        Threshold threshold,
        Share falseAlarms,
        Share found,
        Share foundRarely,
        Share foundByElement,
        Share falseByElement,
        Share named,
        Share ownFalseAlarms,
        Share ownFound,
        Share noAnswer) {

    /** Most that may get no answer. */
    static final double MOST_UNANSWERED = 0.10;

    /** Most false alarms of an instrument that is not what its card says. */
    static final double MOST_FALSE_MISMATCHED = 0.02;

    /** Thresholds are always those of an instrument within its calibration. */
    static Judged of(DetectionCase asked, Goods goods, int calibration, int trial, int positive)
            throws InterruptedException {
        var honest = goods.scores(asked.recipe(), Level.BENIGN, Nuisance.USUAL, Goods.CALIBRATION, calibration);
        var others = goods.scores(asked.recipe(), Level.BENIGN, asked.nuisance(), Goods.TRIAL, trial);
        var guilty = goods.scores(asked.recipe(), asked.level(), asked.nuisance(), Goods.POSITIVE, positive);
        var once = Threshold.of(honest, 0.01);
        var standard = Standard.of(honest);
        var byElement = Threshold.of(standard.applied(honest), 0.01);
        var alarms =
                guilty.stream().filter(each -> each.statistic() > once.value()).toList();
        return new Judged(
                asked,
                once,
                once.alarms(others),
                once.alarms(guilty),
                Threshold.of(honest, 0.001).alarms(guilty),
                byElement.alarms(standard.applied(guilty)),
                byElement.alarms(standard.applied(others)),
                count(alarms, each -> asked.level().addedWtPct().containsKey(each.strongest())),
                count(others, Scores::alarmed),
                count(guilty, Scores::alarmed),
                new Share(unanswered(others) + unanswered(guilty), others.size() + guilty.size()));
    }

    private static Share count(List<Scores> all, java.util.function.Predicate<Scores> which) {
        return new Share((int) all.stream().filter(which).count(), all.size());
    }

    private static int unanswered(List<Scores> all) {
        return count(all, Scores::inconclusive).hits();
    }

    boolean isMismatched() {
        return asked.nuisance().equals(Nuisance.MISMATCH);
    }

    /**
     * @return whether what is asked was seen: the lower bound of what was found, or its rate where so few were tried that not even all of
     *     them would do; and the rate of what must not be
     */
    boolean holds() {
        boolean quiet = !isMismatched() || falseAlarms.rate() <= MOST_FALSE_MISMATCHED;
        return enough() && noAnswer.rate() <= MOST_UNANSWERED && quiet;
    }

    private boolean enough() {
        boolean couldTell = new Share(found.of(), found.of()).lower() >= asked.asked();
        return (couldTell ? found.lower() : found.rate()) >= asked.asked();
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("case", asked.name() + (isMismatched() ? ", mismatch" : ""));
        figures.put("asked", asked.asked());
        figures.put("found", Figures.of(found));
        figures.put("foundAt0.1%", Figures.of(foundRarely));
        figures.put("foundByElement", Figures.of(foundByElement));
        figures.put("falseAlarmsByElement", Figures.of(falseByElement));
        figures.put("named", Figures.of(named));
        figures.put("falseAlarms", Figures.of(falseAlarms));
        figures.put("ownVerdictFound", Figures.of(ownFound));
        figures.put("ownVerdictFalseAlarms", Figures.of(ownFalseAlarms));
        figures.put("inconclusive", Figures.of(noAnswer));
        figures.put("holds", holds());
        return figures;
    }
}
