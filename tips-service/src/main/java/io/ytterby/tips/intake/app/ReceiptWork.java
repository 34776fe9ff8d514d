package io.ytterby.tips.intake.app;

import io.ytterby.tipbox.receipt.Receipt;
import io.ytterby.tipbox.receipt.ReceiptKeys;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/** Makes keys of receipts, a few at once: each takes 19 MiB of a small heap. */
@Singleton
public class ReceiptWork {
    private final Semaphore places;

    ReceiptWork(IntakeConfig config) {
        this.places = new Semaphore(config.receiptsAtOnce(), true);
    }

    ReceiptKeys keys(Receipt receipt) {
        places.acquireUninterruptibly();
        try {
            return ReceiptKeys.of(receipt);
        } finally {
            places.release();
        }
    }
}
