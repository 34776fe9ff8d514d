package io.ytterby.diversion.feature;

/**
 * Prices that have parted: diverting the element pays more than it did, whoever might do it. Raises prior odds by the factor that the market
 * monitor gives, no more; it is no test, and no alert follows from it.
 */
final class MarketDetector implements Detector {
    @Override
    public void look(Scene scene, Findings into) {
        if (!scene.subject.watched()) return;
        var pull = scene.context.pulls().on(scene.subject.element(), scene.day);
        if (pull == null) return;
        into.deviation(
                Input.MARKET_PULLS,
                StrictMath.log(pull.factor()),
                pull.spread(),
                Double.NaN,
                pull.z(),
                () -> pull.place() + " pays " + Words.number(StrictMath.exp(pull.spread())) + " times what "
                        + pull.element() + " costs at home (z " + Words.signed(pull.z())
                        + " of two years): prior odds are " + Words.number(pull.factor()) + " times as high for all.");
    }
}
