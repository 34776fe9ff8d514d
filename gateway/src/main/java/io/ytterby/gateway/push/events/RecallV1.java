package io.ytterby.gateway.push.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import java.util.List;

/** What the gateway reads of {@code tracking.recall}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RecallV1(String recallId, String status, String reason, List<OrganisationId> holders, List<LotId> lots) {}
