package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.Balanced;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.DoesNotBalance;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.Refused;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.RicherThanOxide;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.Side;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.StageNotAllowed;
import io.ytterby.tracking.transformation.domain.BalanceOutcome.TooHeavy;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** One run of a process, as its operator declares it. There is an input of some mass. */
public record Run(
        ProcessRule process, List<Goods> inputs, List<Auxiliary> auxiliaries, List<Goods> outputs, List<Loss> losses) {
    private static final Fraction HUNDRED = Fraction.of(100);

    public Run {
        inputs = List.copyOf(inputs);
        auxiliaries = List.copyOf(auxiliaries);
        outputs = List.copyOf(outputs);
        losses = List.copyOf(losses);
        if (Goods.massOf(inputs).isZero()) throw new IllegalArgumentException("nothing goes in");
    }

    /** Whether it may be so: stages, purity, the mass of all, and each rare earth for itself. */
    public BalanceOutcome balance(Stoichiometry stoichiometry) {
        var refused = wrongStage(inputs, process.inputs(), Side.INPUT)
                .or(() -> wrongStage(outputs, process.outputs(), Side.OUTPUT))
                .or(() -> richerThanOxide(stoichiometry));
        if (refused.isPresent()) return refused.get();
        var balance = books();
        if (balance.isHeavier()) return new TooHeavy(balance);
        return balance.faulty().isEmpty() ? new Balanced(balance) : new DoesNotBalance(balance);
    }

    private Optional<Refused> wrongStage(List<Goods> goods, Set<Stage> allowed, Side side) {
        return goods.stream()
                .map(Goods::stage)
                .filter(stage -> !allowed.contains(stage))
                .findFirst()
                .map(stage -> new StageNotAllowed(process, stage, side));
    }

    /** An oxide of 86 % Nd does not exist, whatever went in: Nd2O3 holds 85.74 %. An assay's tolerance is granted. */
    private Optional<Refused> richerThanOxide(Stoichiometry stoichiometry) {
        var most = HUNDRED.times(Fraction.ONE.plus(Fraction.ofPpm(process.tolerancePpm())));
        return IntStream.range(0, outputs.size())
                .filter(i -> outputs.get(i).stage() == Stage.OXIDE)
                .filter(i -> stoichiometry
                        .percentAsOxides(outputs.get(i).composition())
                        .exceeds(most))
                .mapToObj(i -> new RicherThanOxide(
                        i,
                        stoichiometry
                                .percentAsOxides(outputs.get(i).composition())
                                .toDecimal(2, RoundingMode.UP)))
                .map(Refused.class::cast)
                .findFirst();
    }

    private Balance books() {
        var added = auxiliaries.stream().map(Auxiliary::mass).reduce(Mass.ZERO, Mass::plus);
        var lost = losses.stream().map(Loss::mass).reduce(Mass.ZERO, Mass::plus);
        var rareEarths = Arrays.stream(Element.values())
                .filter(Element::isRareEarth)
                .map(element -> Goods.contained(inputs, element))
                .reduce(Fraction.ZERO, Fraction::plus);
        var books = Arrays.stream(Element.values())
                .filter(Element::isRareEarth)
                .map(element -> bookOf(element, rareEarths))
                .filter(book ->
                        book.in().signum() + book.out().signum() + book.loss().signum() > 0)
                .toList();
        return new Balance(Goods.massOf(inputs), added, Goods.massOf(outputs), lost, books);
    }

    private ElementBook bookOf(Element element, Fraction rareEarths) {
        var in = Goods.contained(inputs, element);
        return new ElementBook(
                element,
                in,
                Goods.contained(outputs, element),
                lossOf(element, in),
                in.times(Fraction.ofPpm(process.tolerancePpm())),
                in.times(process.maxLossOf(element)),
                !in.exceeds(rareEarths.times(Fraction.ofPpm(process.tracePpm()))));
    }

    /** Its own losses, and its share of what was lost of the goods as they went in. */
    private Fraction lossOf(Element element, Fraction in) {
        var share = in.dividedBy(Fraction.of(Goods.massOf(inputs).milligrams()));
        return losses.stream()
                .filter(loss -> loss.element() == null || loss.element() == element)
                .map(loss -> {
                    var mass = Fraction.of(loss.mass().milligrams());
                    return loss.element() == null ? mass.times(share) : mass;
                })
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
