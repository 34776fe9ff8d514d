package io.ytterby.gateway.duty.domain;

/**
 * How much of an element is in a magnet.
 *
 * @param postConsumerMg recovered after a first use; scrap that never left a factory does not count
 */
public record Content(long totalMg, long postConsumerMg) {
    public Content {
        if (totalMg < 0 || postConsumerMg < 0 || postConsumerMg > totalMg)
            throw new IllegalArgumentException(postConsumerMg + " mg recycled of " + totalMg + " mg");
    }
}
