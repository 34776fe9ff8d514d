package io.ytterby.tracking.transformation.app;

import io.ytterby.kit.identity.Actor;
import io.ytterby.tracking.lot.domain.CustodyModel;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.Operation;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.transformation.app.Inputs.Input;
import io.ytterby.tracking.transformation.app.Making.Plan;
import io.ytterby.tracking.transformation.domain.Auxiliary;
import io.ytterby.tracking.transformation.domain.Balance;
import io.ytterby.tracking.transformation.domain.BalanceOutcome;
import io.ytterby.tracking.transformation.domain.Loss;
import io.ytterby.tracking.transformation.domain.Mixing;
import io.ytterby.tracking.transformation.domain.ProcessRule;
import io.ytterby.tracking.transformation.domain.Run;
import io.ytterby.tracking.transformation.domain.TransformationRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes goods of the next stage: what goes in is consumed, what comes out gets codes of its own, and every rare earth adds up. */
@ApplicationScoped
public class TransformLots {
    private static final ZoneId LEGAL_DAY = ZoneId.of("Asia/Shanghai");

    private final Inputs inputs;
    private final Making making;
    private final Balances balances;
    private final ProcessRegister register;
    private final Clock clock;

    TransformLots(Inputs inputs, Making making, Balances balances, ProcessRegister register, Clock clock) {
        this.inputs = inputs;
        this.making = making;
        this.balances = balances;
        this.register = register;
        this.clock = clock;
    }

    /**
     * One run of a process.
     *
     * @param inputs one or more lots, each once
     * @param outputs one or more
     * @param custody the model that is claimed for the outputs; null for the strongest that the inputs give
     */
    public record Order(
            String process,
            List<Portion> inputs,
            List<Auxiliary> auxiliaries,
            List<NewLot> outputs,
            List<Loss> losses,
            @Nullable CustodyModel custody) {
        public Order {
            inputs = List.copyOf(inputs);
            auxiliaries = List.copyOf(auxiliaries);
            outputs = List.copyOf(outputs);
            losses = List.copyOf(losses);
        }
    }

    @Transactional
    public TransformationOutcome transform(Actor actor, Order order) {
        var at = clock.instant();
        var process = process(order.process(), at);
        if (process.isEmpty()) return TransformationOutcome.refused(noSuchProcess(order.process(), at));
        return switch (inputs.take(actor, order.inputs())) {
            case LotOutcome.Refused<List<Input>> refused -> TransformationOutcome.refused(refused.why());
            case LotOutcome.Done<List<Input>> taken -> weigh(actor, order, process.get(), taken.value(), at);
        };
    }

    private TransformationOutcome weigh(Actor actor, Order order, ProcessRule process, List<Input> taken, Instant at) {
        var goods = taken.stream().map(Input::goods).toList();
        var made = order.outputs().stream().map(NewLot::goods).toList();
        var run = new Run(process, goods, order.auxiliaries(), made, order.losses());
        return switch (run.balance(register.processes().stoichiometry())) {
            case BalanceOutcome.Refused refused ->
                TransformationOutcome.refused(new TransformationRefusal.OfBalance(refused));
            case BalanceOutcome.Balanced balanced -> make(actor, order, process, taken, balanced.balance(), at);
        };
    }

    private TransformationOutcome make(
            Actor actor, Order order, ProcessRule process, List<Input> taken, Balance balance, Instant at) {
        var claims = taken.stream().map(Input::custody).toList();
        var custody = Mixing.asked(claims, order.custody());
        if (custody.isEmpty() && order.custody() != null)
            return TransformationOutcome.refused(new TransformationRefusal.CustodyTooStrong(
                    order.custody(), Mixing.strongest(claims).model()));
        var operation = OperationId.random();
        var outputs = order.outputs().stream()
                .map(output -> output.lot(operation, actor.organisation(), custody.orElseThrow()))
                .toList();
        var plan = new Plan(
                operation, Operation.Kind.TRANSFORM, process.name(), process.bizStep(), taken, outputs, Map.of());
        return switch (making.make(actor, plan, at)) {
            case LotOutcome.Refused<Plan> refused -> TransformationOutcome.refused(refused.why());
            case LotOutcome.Done<Plan> done -> done(taken, done.value(), balance);
        };
    }

    private TransformationOutcome done(List<Input> taken, Plan plan, Balance balance) {
        balances.write(plan.operation(), balance);
        List<Lot> consumed = taken.stream().map(Input::taken).toList();
        return new TransformationOutcome.Done(
                new Made(plan.operation(), plan.kind(), plan.process(), consumed, plan.outputs(), balance));
    }

    private Optional<ProcessRule> process(String name, Instant at) {
        return register.processes().find(name, day(at));
    }

    private TransformationRefusal noSuchProcess(String name, Instant at) {
        var known =
                register.processes().on(day(at)).stream().map(ProcessRule::name).toList();
        return new TransformationRefusal.NoSuchProcess(name, known);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LEGAL_DAY);
    }
}
