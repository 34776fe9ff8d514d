package io.ytterby.inspection.alert.app;

import io.ytterby.kernel.OrganisationId;

/** Names a consignor in a way that only those can follow who have the key and know the consignor already. */
public interface ConsignorHashes {
    /** 64 hexadecimal digits; always the same for the same organisation. */
    String of(OrganisationId organisation);
}
