package io.ytterby.client;

/** Generated from contracts/problems.md: every slug of a problem. */
public final class ProblemTypes {
    /** 409: There is such an account already. */
    public static final String ACCOUNT_EXISTS = "account-exists";

    /** 422: The account is not of that kind. */
    public static final String ACCOUNT_KIND = "account-kind";

    /** 409: The account has less than that. */
    public static final String ACCOUNT_OVERDRAWN = "account-overdrawn";

    /** 409: No conversion factor is certified for today. */
    public static final String ACCOUNT_WITHOUT_CONVERSION = "account-without-conversion";

    /** 409: The accreditation does not stand where this begins. */
    public static final String ACCREDITATION_STATUS = "accreditation-status";

    /** 409: Officers disagree. */
    public static final String ADVICE_CONFLICTING = "advice-conflicting";

    /** 409: Not everything has been advised on. */
    public static final String ADVICE_MISSING = "advice-missing";

    /** 422: The application has no such line or party. */
    public static final String ADVICE_WITHOUT_TARGET = "advice-without-target";

    /** 409: One person speaks for one department in a case. */
    public static final String ADVISER_OF_ANOTHER_DEPARTMENT = "adviser-of-another-department";

    /** 409: The alert has ended. */
    public static final String ALERT_ENDED = "alert-ended";

    /** 409: The alert has so many explanations already. */
    public static final String ALERT_EXITS_FULL = "alert-exits-full";

    /** 409: Somebody has judged this alert. */
    public static final String ALERT_JUDGED = "alert-judged";

    /** 409: This change needs an amendment. */
    public static final String AMENDMENT_NEEDED = "amendment-needed";

    /** 503: All analyses are busy. */
    public static final String ANALYSIS_BUSY = "analysis-busy";

    /** 409: The time to appeal is over. */
    public static final String APPEAL_TOO_LATE = "appeal-too-late";

    /** 409: A refusal is appealed once. */
    public static final String APPEALED_ALREADY = "appealed-already";

    /** 422: Something is missing or wrong in the application. */
    public static final String APPLICATION_INCOMPLETE = "application-incomplete";

    /** 409: The application does not allow this step now. */
    public static final String APPLICATION_STATE = "application-state";

    /** 409: The entry is not sealed yet. */
    public static final String AUDIT_NOT_SEALED_YET = "audit-not-sealed-yet";

    /** 422: The block does not have these grams. */
    public static final String BLOCK_RANGE_OUTSIDE = "block-range-outside";

    /** 422: The stated composition is not what the inputs come to. */
    public static final String BLEND_COMPOSITION_DISAGREES = "blend-composition-disagrees";

    /** 422: A blend is of one stage. */
    public static final String BLEND_STAGES_DIFFER = "blend-stages-differ";

    /** 422: The body is not accredited for this. */
    public static final String BODY_NOT_ACCREDITED = "body-not-accredited";

    /** 413: The body is too large. */
    public static final String BODY_TOO_LARGE = "body-too-large";

    /** 409: Somebody else is changing this. */
    public static final String BUSY = "busy";

    /** 409: The case is closed. */
    public static final String CASE_CLOSED = "case-closed";

    /** 409: Nobody works on a case that has ended. */
    public static final String CASE_ENDED = "case-ended";

    /** 409: A file of this export was taken out since. */
    public static final String CASE_EXPORT_GONE = "case-export-gone";

    /** 422: The case takes no more of these. */
    public static final String CASE_FULL = "case-full";

    /** 409: The case points to that already. */
    public static final String CASE_LINKED = "case-linked";

    /** 409: The case does not go there from here. */
    public static final String CASE_MOVE = "case-move";

    /** 409: You do not have this case. */
    public static final String CASE_NOT_YOURS = "case-not-yours";

    /** 409: Another person must do this. */
    public static final String CASE_SAME_PERSON = "case-same-person";

    /** 409: That is done or over already. */
    public static final String CASE_SETTLED = "case-settled";

    /** 409: Somebody works on this case. */
    public static final String CASE_TAKEN = "case-taken";

    /** 409: The case has open tasks. */
    public static final String CASE_TASKS_OPEN = "case-tasks-open";

    /** 409: One tip alone sends nobody out. */
    public static final String CASE_TIP_ALONE = "case-tip-alone";

    /** 422: The case is too long for one bundle. */
    public static final String CASE_TOO_LONG = "case-too-long";

    /** 409: The case is under a legal hold. */
    public static final String CASE_UNDER_HOLD = "case-under-hold";

    /** 422: Catena-X has no place for this footprint. */
    public static final String CATENA_X_NOT_EXPRESSIBLE = "catena-x-not-expressible";

    /** 409: The assessment does not bear it. */
    public static final String CERTIFICATE_DOES_NOT_CONFORM = "certificate-does-not-conform";

    /** 422: This cannot count from that moment. */
    public static final String CERTIFICATE_MOMENT = "certificate-moment";

    /** 422: There is nothing whose place it could take. */
    public static final String CERTIFICATE_NOT_SUPERSEDED = "certificate-not-superseded";

    /** 422: The scheme does not allow this period. */
    public static final String CERTIFICATE_PERIOD = "certificate-period";

    /** 409: Another person must do this. */
    public static final String CERTIFICATE_SAME_PERSON = "certificate-same-person";

    /** 409: The certificate's status does not allow this. */
    public static final String CERTIFICATE_STATUS = "certificate-status";

    /** 409: The case does not stand where this step begins. */
    public static final String CERTIFICATE_STEP = "certificate-step";

    /** 422: The figures do not bear this class. */
    public static final String CLAIM_CLASS_NOT_BORNE = "claim-class-not-borne";

    /** 409: More is claimed than is certified and free. */
    public static final String CLAIM_EXCEEDS_CERTIFIED = "claim-exceeds-certified";

    /** 422: The goods are not what the model says. */
    public static final String CLAIM_NOT_OF_THE_MODEL = "claim-not-of-the-model";

    /** 409: This contradicts what is stored. */
    public static final String CONFLICT = "conflict";

    /** 409: More would come back than left. */
    public static final String CONTRA_EXCEEDS_COMMITMENT = "contra-exceeds-commitment";

    /** 409: The list has changed since this was proposed. */
    public static final String CONTROL_LIST_CHANGED = "control-list-changed";

    /** 409: This proposal is decided already. */
    public static final String CONTROL_LIST_PROPOSAL_DECIDED = "control-list-proposal-decided";

    /** 409: Another change of this instrument waits. */
    public static final String CONTROL_LIST_PROPOSAL_OPEN = "control-list-proposal-open";

    /** 422: The list would mean nothing with this change. */
    public static final String CONTROL_LIST_UNUSABLE = "control-list-unusable";

    /** 409: The case has the countersignature it takes. */
    public static final String COUNTERSIGNED_ALREADY = "countersigned-already";

    /** 422: The inputs do not carry so strong a claim. */
    public static final String CUSTODY_MODEL_TOO_STRONG = "custody-model-too-strong";

    /** 409: The event is not sealed yet. */
    public static final String CUSTODY_NOT_SEALED_YET = "custody-not-sealed-yet";

    /** 409: The advice does not bear this decision. */
    public static final String DECISION_AGAINST_ADVICE = "decision-against-advice";

    /** 409: This declaration is booked already. */
    public static final String DECLARATION_ALREADY_BOOKED = "declaration-already-booked";

    /** 409: A hold stands on these goods. */
    public static final String DECLARATION_HELD = "declaration-held";

    /** 409: Nothing is reserved for this declaration. */
    public static final String DECLARATION_NOT_BOOKED = "declaration-not-booked";

    /** 409: The declaration's status does not allow this. */
    public static final String DECLARATION_STATUS = "declaration-status";

    /** 409: These goods are being inspected. */
    public static final String DECLARATION_UNDER_INSPECTION = "declaration-under-inspection";

    /** 422: There is no such denial reason. */
    public static final String DENIAL_REASON_UNKNOWN = "denial-reason-unknown";

    /** 422: A refusal gives its reasons. */
    public static final String DENIAL_REASONS_MISSING = "denial-reasons-missing";

    /** 422: There is no such department. */
    public static final String DEPARTMENT_UNKNOWN = "department-unknown";

    /** 400: This is no GS1 Digital Link. */
    public static final String DIGITAL_LINK_MALFORMED = "digital-link-malformed";

    /** 422: The document is empty. */
    public static final String DOCUMENT_EMPTY = "document-empty";

    /** 409: The application's papers cannot be changed now. */
    public static final String DOCUMENT_NOT_NOW = "document-not-now";

    /** 409: The application has this document already. */
    public static final String DOCUMENT_THERE = "document-there";

    /** 413: The document is too large. */
    public static final String DOCUMENT_TOO_LARGE = "document-too-large";

    /** 422: The document is not what it says it is. */
    public static final String DOCUMENT_TYPE_MISMATCH = "document-type-mismatch";

    /** 422: This is none of the types of document that are taken. */
    public static final String DOCUMENT_TYPE_UNKNOWN = "document-type-unknown";

    /** 409: The application has as many documents as it may. */
    public static final String DOCUMENTS_TOO_MANY = "documents-too-many";

    /** 409: Somebody has decided on this candidate. */
    public static final String ENTITY_CANDIDATE_DECIDED = "entity-candidate-decided";

    /** 409: The tie was taken back already. */
    public static final String ENTITY_LINK_ENDED = "entity-link-ended";

    /** 409: Another person must do this. */
    public static final String ENTITY_LINK_SAME_PERSON = "entity-link-same-person";

    /** 409: Somebody has made sure of it already. */
    public static final String ENTITY_LINK_VERIFIED = "entity-link-verified";

    /** 410: These events are no longer kept. */
    public static final String EVENTS_GONE = "events-gone";

    /** 409: These goods are on their way through the border. */
    public static final String EXIT_UNDER_WAY = "exit-under-way";

    /** 422: You can declare only for your own organisation. */
    public static final String EXPORTER_NOT_YOURS = "exporter-not-yours";

    /** 409: The flag was taken off already. */
    public static final String FLAG_REMOVED = "flag-removed";

    /** 409: A flag of this kind stands already. */
    public static final String FLAG_STANDS = "flag-stands";

    /** 422: The inventory gives no number. */
    public static final String FOOTPRINT_NOT_COMPUTABLE = "footprint-not-computable";

    /** 422: There is nothing whose place it could take. */
    public static final String FOOTPRINT_NOT_SUPERSEDED = "footprint-not-superseded";

    /** 422: The scheme does not allow this period. */
    public static final String FOOTPRINT_PERIOD = "footprint-period";

    /** 403: Your roles do not allow this. */
    public static final String FORBIDDEN = "forbidden";

    /** 409: Advice and countersignature need two persons. */
    public static final String FOUR_EYES = "four-eyes";

    /** 422: The law does not let the goods be held so long. */
    public static final String HOLD_CLOCK = "hold-clock";

    /** 409: This hold is lifted by another person. */
    public static final String HOLD_LIFTED_BY_PLACER = "hold-lifted-by-placer";

    /** 409: The hold's status does not allow this. */
    public static final String HOLD_STATUS = "hold-status";

    /** 409: The same request is still being worked on. */
    public static final String IDEMPOTENCY_KEY_IN_FLIGHT = "idempotency-key-in-flight";

    /** 400: The Idempotency-Key cannot be used. */
    public static final String IDEMPOTENCY_KEY_MALFORMED = "idempotency-key-malformed";

    /** 400: An Idempotency-Key is needed. */
    public static final String IDEMPOTENCY_KEY_REQUIRED = "idempotency-key-required";

    /** 422: The Idempotency-Key was used for another request. */
    public static final String IDEMPOTENCY_KEY_REUSED = "idempotency-key-reused";

    /** 409: Another organisation has this number. */
    public static final String IDENTIFIER_TAKEN = "identifier-taken";

    /** 409: You cannot release this identity. */
    public static final String IDENTITY_NOT_RELEASED = "identity-not-released";

    /** 412: No version has this tag. */
    public static final String IF_MATCH_MALFORMED = "if-match-malformed";

    /** 428: The version you have read is needed. */
    public static final String IF_MATCH_REQUIRED = "if-match-required";

    /** 422: Something is wrong in the table. */
    public static final String IMPORT_REFUSED = "import-refused";

    /** 429: So many imports are not done yet. */
    public static final String IMPORTS_OPEN = "imports-open";

    /** 409: Nobody approves a change of their own. */
    public static final String INSTRUMENT_CHANGE_BY_PROPOSER = "instrument-change-by-proposer";

    /** 409: This change is decided already. */
    public static final String INSTRUMENT_CHANGE_DECIDED = "instrument-change-decided";

    /** 409: Another change of this instrument waits for its second person. */
    public static final String INSTRUMENT_CHANGE_OPEN = "instrument-change-open";

    /** 409: The instrument's card has changed since this was proposed. */
    public static final String INSTRUMENT_CHANGED = "instrument-changed";

    /** 409: Nobody recalibrates the instrument of their own open measurement. */
    public static final String INSTRUMENT_OF_OWN_MEASUREMENT = "instrument-of-own-measurement";

    /** 409: The interest has ended already. */
    public static final String INTEREST_ENDED = "interest-ended";

    /** 409: Another person must do this. */
    public static final String INTEREST_SAME_PERSON = "interest-same-person";

    /** 500: This is our fault. */
    public static final String INTERNAL = "internal";

    /** 400: The request is not valid. */
    public static final String INVALID_REQUEST = "invalid-request";

    /** 422: A key is not revoked from that moment on. */
    public static final String ISSUER_KEY_MOMENT = "issuer-key-moment";

    /** 409: The key is not revoked. */
    public static final String ISSUER_KEY_NOT_REVOKED = "issuer-key-not-revoked";

    /** 409: The key is revoked. */
    public static final String ISSUER_KEY_REVOKED = "issuer-key-revoked";

    /** 409: The licence is for other consignees. */
    public static final String LICENCE_CONSIGNEE_MISMATCH = "licence-consignee-mismatch";

    /** 422: The currencies do not agree. */
    public static final String LICENCE_CURRENCY_MISMATCH = "licence-currency-mismatch";

    /** 409: The licence is for another destination. */
    public static final String LICENCE_DESTINATION_MISMATCH = "licence-destination-mismatch";

    /** 409: The licence does not cover so much of this element. */
    public static final String LICENCE_ELEMENT_EXCEEDED = "licence-element-exceeded";

    /** 422: The goods' elements are needed. */
    public static final String LICENCE_ELEMENT_MISSING = "licence-element-missing";

    /** 409: The licence has come to its end. */
    public static final String LICENCE_ENDED = "licence-ended";

    /** 422: The licence has no such open ground. */
    public static final String LICENCE_GROUND_UNKNOWN = "licence-ground-unknown";

    /** 409: The licence is not the exporter's. */
    public static final String LICENCE_HOLDER_MISMATCH = "licence-holder-mismatch";

    /** 409: The tariff codes do not agree. */
    public static final String LICENCE_HS_MISMATCH = "licence-hs-mismatch";

    /** 422: The licence has no such line. */
    public static final String LICENCE_LINE_UNKNOWN = "licence-line-unknown";

    /** 422: The new licence has no room for what was drawn on the old one. */
    public static final String LICENCE_NOT_CARRIED = "licence-not-carried";

    /** 409: The licence is still valid. */
    public static final String LICENCE_NOT_OVER = "licence-not-over";

    /** 409: The licence cannot be issued anew. */
    public static final String LICENCE_NOT_REPLACED = "licence-not-replaced";

    /** 409: The licence cannot be drawn on. */
    public static final String LICENCE_NOT_USABLE = "licence-not-usable";

    /** 409: The licence is not valid on this day. */
    public static final String LICENCE_OUTSIDE_VALIDITY = "licence-outside-validity";

    /** 409: The licence does not cover this mass. */
    public static final String LICENCE_QUANTITY_EXCEEDED = "licence-quantity-exceeded";

    /** 409: The licence does not cover so much within this time. */
    public static final String LICENCE_SUB_PERIOD_EXCEEDED = "licence-sub-period-exceeded";

    /** 409: The licence is suspended. */
    public static final String LICENCE_SUSPENDED = "licence-suspended";

    /** 404: There is no such licence. */
    public static final String LICENCE_UNKNOWN = "licence-unknown";

    /** 409: The licence does not cover this value. */
    public static final String LICENCE_VALUE_EXCEEDED = "licence-value-exceeded";

    /** 422: This is no document that could be shown. */
    public static final String LINK_DOCUMENT_NOT_GENUINE = "link-document-not-genuine";

    /** 404: There is no such public page. */
    public static final String LINK_NOT_FOUND = "link-not-found";

    /** 409: There are too many public links. */
    public static final String LINKS_TOO_MANY = "links-too-many";

    /** 422: The head does not add to what was seen. */
    public static final String LOG_HEAD_REFUSED = "log-head-refused";

    /** 403: The log has not signed this head. */
    public static final String LOG_HEAD_UNSIGNED = "log-head-unsigned";

    /** 409: No witness has looked since it was taken in. */
    public static final String LOG_NOT_WITNESSED = "log-not-witnessed";

    /** 409: The lot's books are behind its goods. */
    public static final String LOT_BOOKS_BEHIND = "lot-books-behind";

    /** 422: Less of the lot is uncertified. */
    public static final String LOT_CERTIFIED_ALREADY = "lot-certified-already";

    /** 409: A claim says that all of the lot is certified. */
    public static final String LOT_CLAIMED_AS_A_WHOLE = "lot-claimed-as-a-whole";

    /** 409: The lot is frozen. */
    public static final String LOT_FROZEN = "lot-frozen";

    /** 422: The lot does not hold these grams in one range. */
    public static final String LOT_GRAMS_NOT_HELD = "lot-grams-not-held";

    /** 409: A declaration has the lot. */
    public static final String LOT_LOCKED = "lot-locked";

    /** 422: The lot weighs less. */
    public static final String LOT_MASS_EXCEEDED = "lot-mass-exceeded";

    /** 422: The certificate does not cover this lot. */
    public static final String LOT_NOT_CERTIFIABLE = "lot-not-certifiable";

    /** 422: Ore carries no codes. */
    public static final String LOT_NOT_CODED = "lot-not-coded";

    /** 422: Goods of this stage are not recycled. */
    public static final String LOT_NOT_IN_USE = "lot-not-in-use";

    /** 409: The lot lies in no pack. */
    public static final String LOT_NOT_PACKED = "lot-not-packed";

    /** 422: A part of coded goods is whole grams. */
    public static final String LOT_NOT_WHOLE_GRAMS = "lot-not-whole-grams";

    /** 409: The lot number has been used. */
    public static final String LOT_NUMBER_TAKEN = "lot-number-taken";

    /** 409: The lot lies in a pack. */
    public static final String LOT_PACKED = "lot-packed";

    /** 422: The recipient has the lot already. */
    public static final String LOT_RECIPIENT_HAS_IT = "lot-recipient-has-it";

    /** 409: The lot's status does not allow this. */
    public static final String LOT_STATUS = "lot-status";

    /** 422: The lot has too few grams for this. */
    public static final String LOT_TOO_FEW_GRAMS = "lot-too-few-grams";

    /** 422: The lot is too light. */
    public static final String LOT_TOO_LIGHT = "lot-too-light";

    /** 422: The lots are not of the same goods. */
    public static final String LOTS_UNLIKE = "lots-unlike";

    /** 400: The request is malformed. */
    public static final String MALFORMED_REQUEST = "malformed-request";

    /** 403: No mandate covers this. */
    public static final String MANDATE_MISSING = "mandate-missing";

    /** 409: The mandate is revoked already. */
    public static final String MANDATE_REVOKED = "mandate-revoked";

    /** 422: The elements do not add up. */
    public static final String MASS_BALANCE = "mass-balance";

    /** 409: This model has analysed it already. */
    public static final String MEASUREMENT_MODEL_UNCHANGED = "measurement-model-unchanged";

    /** 422: The order is of another declaration. */
    public static final String MEASUREMENT_ORDER_OF_ANOTHER = "measurement-order-of-another";

    /** 405: This method is not allowed here. */
    public static final String METHOD_NOT_ALLOWED = "method-not-allowed";

    /** 422: More comes out than went in. */
    public static final String MORE_OUT_THAN_IN = "more-out-than-in";

    /** 409: This movement reference number was used before. */
    public static final String MRN_TAKEN = "mrn-taken";

    /** 406: No such form of the answer. */
    public static final String NOT_ACCEPTABLE = "not-acceptable";

    /** 404: Not found. */
    public static final String NOT_FOUND = "not-found";

    /** 409: This application to join is decided. */
    public static final String ONBOARDING_DECIDED = "onboarding-decided";

    /** 409: The regulator has not decided on your last application to join. */
    public static final String ONBOARDING_OPEN = "onboarding-open";

    /** 409: Nothing came into being by this operation. */
    public static final String OPERATION_MAKES_NOTHING = "operation-makes-nothing";

    /** 409: This kind of operation is not undone. */
    public static final String OPERATION_NOT_REVERSIBLE = "operation-not-reversible";

    /** 409: The operation has been undone already. */
    public static final String OPERATION_REVERSED = "operation-reversed";

    /** 422: The operation is larger than one event. */
    public static final String OPERATION_TOO_LARGE = "operation-too-large";

    /** 409: Something was done with the goods since. */
    public static final String OPERATION_TOUCHED_SINCE = "operation-touched-since";

    /** 409: Nobody alone takes back an order that selection has made. */
    public static final String ORDER_CANCELLED_BY_ASKER = "order-cancelled-by-asker";

    /** 409: The order's status does not allow this. */
    public static final String ORDER_STATUS = "order-status";

    /** 409: An organisation of this id is registered. */
    public static final String ORGANISATION_EXISTS = "organisation-exists";

    /** 409: Nothing is in the pack. */
    public static final String PACK_EMPTY = "pack-empty";

    /** 422: A pack cannot lie in itself. */
    public static final String PACK_IN_ITSELF = "pack-in-itself";

    /** 409: The pack is not at rest with you. */
    public static final String PACK_NOT_HERE = "pack-not-here";

    /** 409: The pack lies in no other. */
    public static final String PACK_NOT_PACKED = "pack-not-packed";

    /** 409: The pack lies in another. */
    public static final String PACK_PACKED = "pack-packed";

    /** 422: Too many packs in one another. */
    public static final String PACK_TOO_DEEP = "pack-too-deep";

    /** 422: Too much is in the pack. */
    public static final String PACK_TOO_FULL = "pack-too-full";

    /** 422: Nothing may be sent to this address. */
    public static final String PACT_ADDRESS_REFUSED = "pact-address-refused";

    /** 409: The certificate does not attest this footprint. */
    public static final String PACT_FOOTPRINT_NOT_CERTIFIED = "pact-footprint-not-certified";

    /** 422: The footprint is not as PACT wants it. */
    public static final String PACT_FOOTPRINT_REFUSED = "pact-footprint-refused";

    /** 409: Something newer has its place already. */
    public static final String PACT_FOOTPRINT_REPLACED = "pact-footprint-replaced";

    /** 409: Only a dead message is tried again by hand. */
    public static final String PACT_MESSAGE_NOT_DEAD = "pact-message-not-dead";

    /** 409: The partner has not said where its system is. */
    public static final String PACT_SYSTEM_MISSING = "pact-system-missing";

    /** 422: The process does not take or make goods of this stage. */
    public static final String PROCESS_STAGE = "process-stage";

    /** 422: There is no such process. */
    public static final String PROCESS_UNKNOWN = "process-unknown";

    /** 403: The organisation is frozen. */
    public static final String ORGANISATION_FROZEN = "organisation-frozen";

    /** 422: An authority is not frozen. */
    public static final String ORGANISATION_IS_AUTHORITY = "organisation-is-authority";

    /** 409: The organisation's status does not allow this. */
    public static final String ORGANISATION_STATUS = "organisation-status";

    /** 409: An organisation of this declaration is frozen. */
    public static final String PARTY_FROZEN = "party-frozen";

    /** 409: This person is marked as left already. */
    public static final String PERSON_HAS_LEFT = "person-has-left";

    /** 409: This person is not marked as left. */
    public static final String PERSON_HAS_NOT_LEFT = "person-has-not-left";

    /** 403: This person has left the organisation. */
    public static final String PERSON_LEFT = "person-left";

    /** 409: Nobody approves a profile of their own. */
    public static final String PROFILE_APPROVED_BY_PROPOSER = "profile-approved-by-proposer";

    /** 422: The profile can't be read. */
    public static final String PROFILE_INVALID = "profile-invalid";

    /** 409: This version of the profile can't be approved. */
    public static final String PROFILE_STATUS = "profile-status";

    /** 409: The question is settled. */
    public static final String QUERY_SETTLED = "query-settled";

    /** 422: The public text does not fit the round. */
    public static final String QUOTA_BEACON_MISMATCH = "quota-beacon-mismatch";

    /** 409: Requests are no longer taken. */
    public static final String QUOTA_ROUND_CLOSED = "quota-round-closed";

    /** 409: There is a round of this element and year. */
    public static final String QUOTA_ROUND_EXISTS = "quota-round-exists";

    /** 409: Requests are still taken. */
    public static final String QUOTA_ROUND_OPEN = "quota-round-open";

    /** 403: Nobody publishes a round that they ran. */
    public static final String QUOTA_ROUND_SAME_PERSON = "quota-round-same-person";

    /** 409: The round's status does not allow this. */
    public static final String QUOTA_ROUND_STATUS = "quota-round-status";

    /** 422: This is not the seed that was committed to. */
    public static final String QUOTA_SEED_MISMATCH = "quota-seed-mismatch";

    /** 429: Your organisation has asked its share of today. */
    public static final String QUOTA_USED_UP = "quota-used-up";

    /** 409: The recall is closed. */
    public static final String RECALL_CLOSED = "recall-closed";

    /** 422: These grams do not lie in one block. */
    public static final String RECALL_GRAMS_NOT_MINTED = "recall-grams-not-minted";

    /** 400: The request was refused. */
    public static final String REFUSED = "refused";

    /** 409: The goods cannot be released. */
    public static final String RELEASE_BLOCKED = "release-blocked";

    /** 409: These goods would not be released any more. */
    public static final String RELEASE_OUTDATED = "release-outdated";

    /** 408: The request came too slowly. */
    public static final String REQUEST_TOO_SLOW = "request-too-slow";

    /** 409: The reservation is not in the state for this. */
    public static final String RESERVATION_STATUS = "reservation-status";

    /** 409: This right is registered already. */
    public static final String RIGHT_EXISTS = "right-exists";

    /** 409: Too little is left of the right. */
    public static final String RIGHT_OVERDRAWN = "right-overdrawn";

    /** 422: The right does not cover these goods. */
    public static final String RIGHT_UNFIT = "right-unfit";

    /** 422: Nobody has registered this right. */
    public static final String RIGHT_UNKNOWN = "right-unknown";

    /** 409: Nothing has followed from this result. */
    public static final String RESULT_NOT_COUNTING = "result-not-counting";

    /** 409: Nobody reverses a result of their own. */
    public static final String RESULT_REVERSED_BY_ITS_AUTHOR = "result-reversed-by-its-author";

    /** 409: Nobody verifies a result of their own. */
    public static final String RESULT_VERIFIED_BY_RECORDER = "result-verified-by-recorder";

    /** 422: The goods left the country. */
    public static final String RETURN_EVIDENCE_MISSING = "return-evidence-missing";

    /** 422: No oxide holds so much. */
    public static final String RICHER_THAN_OXIDE = "richer-than-oxide";

    /** 409: The second analysis is not independent of the first. */
    public static final String SAMPLE_ANALYSIS_NOT_APART = "sample-analysis-not-apart";

    /** 409: The custody log has a gap. */
    public static final String SAMPLE_CUSTODY_DEFECT = "sample-custody-defect";

    /** 409: That half cannot be analysed now. */
    public static final String SAMPLE_HALF = "sample-half";

    /** 409: A second analysis is due. */
    public static final String SAMPLE_SECOND_ANALYSIS_MISSING = "sample-second-analysis-missing";

    /** 409: The sample's state does not allow this. */
    public static final String SAMPLE_STATE = "sample-state";

    /** 409: Nobody verifies a sample that they took or analysed. */
    public static final String SAMPLE_VERIFIED_BY_PARTICIPANT = "sample-verified-by-participant";

    /** 422: The scheme does not allow this. */
    public static final String SCHEME_DOES_NOT_ALLOW = "scheme-does-not-allow";

    /** 422: The scheme is not in force. */
    public static final String SCHEME_NOT_IN_FORCE = "scheme-not-in-force";

    /** 409: Somebody has decided on this hit. */
    public static final String SCREENING_HIT_RESOLVED = "screening-hit-resolved";

    /** 409: There is a list of this id. */
    public static final String SCREENING_LIST_EXISTS = "screening-list-exists";

    /** 403: Nobody releases a list that they loaded. */
    public static final String SCREENING_LIST_SAME_PERSON = "screening-list-same-person";

    /** 409: The list loses too many entries. */
    public static final String SCREENING_LIST_SHRUNK = "screening-list-shrunk";

    /** 409: The version's status does not allow this. */
    public static final String SCREENING_LIST_STATUS = "screening-list-status";

    /** 422: The list is not what its format says. */
    public static final String SCREENING_LIST_UNREADABLE = "screening-list-unreadable";

    /** 409: This case takes two countersignatures. */
    public static final String SECOND_COUNTERSIGNATURE_MISSING = "second-countersignature-missing";

    /** 409: Another footprint rests on this already. */
    public static final String SERIAL_USED_BEFORE = "serial-used-before";

    /** 503: A service has too much to do. */
    public static final String SERVICE_BUSY = "service-busy";

    /** 504: A service took too long. */
    public static final String SERVICE_TIMEOUT = "service-timeout";

    /** 503: A service does not answer. */
    public static final String SERVICE_UNAVAILABLE = "service-unavailable";

    /** 422: The file cannot be read as a spectrum. */
    public static final String SPECTRUM_UNREADABLE = "spectrum-unreadable";

    /** 412: Somebody changed it before you. */
    public static final String STALE_VERSION = "stale-version";

    /** 503: The gateway is still reading what there is. */
    public static final String STATUS_NOT_KNOWN_YET = "status-not-known-yet";

    /** 503: What is known is too old to be an answer. */
    public static final String STATUS_TOO_OLD = "status-too-old";

    /** 409: The key cannot be proposed. */
    public static final String TEAM_KEY_REFUSED = "team-key-refused";

    /** 409: The key does not stand where this begins. */
    public static final String TEAM_KEY_STATE = "team-key-state";

    /** 409: Another person must do this. */
    public static final String TIP_ANOTHER_PERSON = "tip-another-person";

    /** 409: No rewards are paid yet. */
    public static final String TIP_AWARD_NONE = "tip-award-none";

    /** 409: The tip is closed. */
    public static final String TIP_CLOSED = "tip-closed";

    /** 404: There is no such hold. */
    public static final String TIP_HOLD_ABSENT = "tip-hold-absent";

    /** 422: Nobody new could be given a key. */
    public static final String TIP_NOTHING_SHARED = "tip-nothing-shared";

    /** 409: The tip is under a legal hold. */
    public static final String TIP_UNDER_HOLD = "tip-under-hold";

    /** 400: A token does not belong in a URL. */
    public static final String TOKEN_IN_URL = "token-in-url";

    /** 422: Nobody suspends himself. */
    public static final String SUBJECT_IS_ONESELF = "subject-is-oneself";

    /** 409: The subject stands so already. */
    public static final String SUBJECT_STATUS = "subject-status";

    /** 403: This person or client is suspended. */
    public static final String SUBJECT_SUSPENDED = "subject-suspended";

    /** 409: Too many people are marked as left. */
    public static final String TOO_MANY_LEAVERS = "too-many-leavers";

    /** 409: You keep as many orders as you may. */
    public static final String TOO_MANY_ORDERS = "too-many-orders";

    /** 429: You ask too often. */
    public static final String TOO_MANY_REQUESTS = "too-many-requests";

    /** 429: Too many streams are open. */
    public static final String TOO_MANY_STREAMS = "too-many-streams";

    /** 503: Too many look at boards already. */
    public static final String TOO_MANY_WATCHERS = "too-many-watchers";

    /** 401: A valid token is needed. */
    public static final String UNAUTHORIZED = "unauthorized";

    /** 503: A part of the platform does not answer. */
    public static final String UNAVAILABLE = "unavailable";

    /** 400: The body cannot be read. */
    public static final String UNREADABLE_BODY = "unreadable-body";

    /** 400: This path is not passed on. */
    public static final String UNSAFE_PATH = "unsafe-path";

    /** 415: This content type is not taken. */
    public static final String UNSUPPORTED_MEDIA_TYPE = "unsupported-media-type";

    /** 409: More has come back than would have left. */
    public static final String USAGE_BELOW_RETURNED = "usage-below-returned";

    /** 409: A line is reported as a whole or in parts. */
    public static final String USAGE_PARTS_MIXED = "usage-parts-mixed";

    /** 503: That change has not arrived here yet. */
    public static final String VERSION_NOT_SEEN = "version-not-seen";

    /** 409: Only a dead message is skipped. */
    public static final String WEBHOOK_DELIVERY_NOT_DEAD = "webhook-delivery-not-dead";

    /** 409: Your organisation has all the webhooks it may have. */
    public static final String WEBHOOK_LIMIT = "webhook-limit";

    /** 422: Nothing may be sent to this target. */
    public static final String WEBHOOK_TARGET_REFUSED = "webhook-target-refused";

    private ProblemTypes() {}
}
