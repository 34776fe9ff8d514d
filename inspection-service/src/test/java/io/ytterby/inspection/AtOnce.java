package io.ytterby.inspection;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;

/** Two officers at the same moment; which of them is a little later, a number says. */
final class AtOnce {
    private AtOnce() {}

    /** Both start at one barrier. An even lead lets the first spin so long before it acts, an odd one the second. */
    static List<Object> both(ExecutorService officers, int lead, Callable<Object> first, Callable<Object> second)
            throws Exception {
        var barrier = new CyclicBarrier(2);
        var one = officers.submit(() -> after(barrier, lead % 2 == 0 ? lead : 0, first));
        var other = officers.submit(() -> after(barrier, lead % 2 == 0 ? 0 : lead, second));
        return List.of(one.get(), other.get());
    }

    private static Object after(CyclicBarrier barrier, int spins, Callable<Object> act) throws Exception {
        barrier.await();
        for (int spin = 0; spin < spins * 100; spin++) Thread.onSpinWait();
        return act.call();
    }
}
