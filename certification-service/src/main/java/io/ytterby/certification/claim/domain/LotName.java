package io.ytterby.certification.claim.domain;

/** What is printed on goods, and what events call them by. Several lots may have one: a split's parts. */
public record LotName(String gtin, String number) {
    /** {@code 06901234000016/BT-0042}. */
    @Override
    public String toString() {
        return gtin + "/" + number;
    }
}
