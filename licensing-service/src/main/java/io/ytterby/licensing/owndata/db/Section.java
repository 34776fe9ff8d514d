package io.ytterby.licensing.owndata.db;

import java.util.List;

/**
 * A part of an export: lines of JSON, each with its kind. Columns are named one by one, so that what officers think and
 * who they are is not given away by a column that comes later. Of the audit, an organisation sees what its own people did.
 *
 * @param sql gives one text a row; names {@code :org}
 */
record Section(String kind, String sql) {
    static final List<Section> ALL = List.of(
            new Section("organisation", """
            SELECT jsonb_build_object('kind', 'organisation', 'id', id, 'name', name, 'country', country, 'status', status, 'registeredAt', registered_at)::text
              FROM organisation
             WHERE id = :org"""),
            new Section("identifier", """
            SELECT jsonb_build_object('kind', 'identifier', 'scheme', scheme, 'value', value)::text
              FROM organisation_identifier
             WHERE organisation = :org
             ORDER BY position"""),
            new Section("registry-step", """
            SELECT jsonb_build_object('kind', 'registry-step', 'version', version, 'at', at, 'step', step, 'reason', reason, 'name', name, 'status', status)::text
              FROM organisation_history
             WHERE organisation = :org
             ORDER BY id"""),
            new Section("leaver", """
            SELECT jsonb_build_object('kind', 'leaver', 'person', person, 'reason', reason, 'since', marked_at, 'readmittedAt', readmitted_at)::text
              FROM organisation_leaver
             WHERE organisation = :org
             ORDER BY marked_at"""),
            new Section("mandate", """
            SELECT jsonb_build_object('kind', 'mandate', 'id', id, 'principal', principal, 'agent', agent, 'scopes', scopes, 'validFrom', valid_from,
                'validUntil', valid_until, 'revokedAt', revoked_at)::text
              FROM mandate
             WHERE principal = :org OR agent = :org
             ORDER BY id"""),
            new Section("application", """
            SELECT jsonb_build_object('kind', 'application', 'id', id, 'status', status, 'destination', destination, 'endUse', end_use, 'submittedAt',
                submitted_at, 'decidedAt', decided_at, 'licenceNumber', licence_number, 'decisionReasons',
                decision_reasons)::text
              FROM application
             WHERE exporter = :org
             ORDER BY id"""),
            new Section("application-good", """
            SELECT jsonb_build_object('kind', 'application-good', 'application', g.application, 'line', g.position, 'controlCode', g.control_code, 'hsCode',
                g.hs_code, 'description', g.description, 'netMassMg', g.net_mass_mg, 'currency', g.currency,
                'valueMinor', g.value_minor)::text
              FROM application_good g JOIN application a ON a.id = g.application
             WHERE a.exporter = :org
             ORDER BY g.application, g.position"""),
            new Section("application-party", """
            SELECT jsonb_build_object('kind', 'application-party', 'application', p.application, 'party', p.position, 'role', p.role, 'organisation',
                p.organisation, 'name', p.name, 'country', p.country)::text
              FROM application_party p JOIN application a ON a.id = p.application
             WHERE a.exporter = :org
             ORDER BY p.application, p.position"""),
            new Section("document", """
            SELECT jsonb_build_object('kind', 'document', 'id', d.id, 'application', d.application, 'documentKind', d.kind, 'name', d.name, 'sha256',
                d.sha256, 'size', d.size, 'addedAt', d.added_at, 'removedAt', d.removed_at)::text
              FROM document d JOIN application a ON a.id = d.application
             WHERE a.exporter = :org
             ORDER BY d.added_at, d.id"""),
            new Section("application-step", """
            SELECT jsonb_build_object('kind', 'application-step', 'application', h.application, 'at', h.at, 'step', h.step, 'from', h.from_status, 'to',
                h.to_status)::text
              FROM application_history h JOIN application a ON a.id = h.application
             WHERE a.exporter = :org
             ORDER BY h.id"""),
            new Section("licence", """
            SELECT jsonb_build_object('kind', 'licence', 'number', number, 'status', status, 'licenceKind', kind, 'destination', destination, 'endUser',
                end_user, 'consignees', consignees, 'validFrom', valid_from, 'validUntil', valid_until,
                'issuedAt', issued_at)::text
              FROM licence
             WHERE holder = :org
             ORDER BY number"""),
            new Section("licence-line", """
            SELECT jsonb_build_object('kind', 'licence-line', 'licence', n.licence, 'line', n.line, 'controlCode', n.control_code, 'hsCode', n.hs_code,
                'issuedMg', n.issued_mg, 'usedMg', n.used_mg, 'reservedMg', n.reserved_mg)::text
              FROM licence_line n JOIN licence l ON l.number = n.licence
             WHERE l.holder = :org
             ORDER BY n.licence, n.line"""),
            new Section("ground", """
            SELECT jsonb_build_object('kind', 'ground', 'licence', s.licence, 'groundKind', s.kind, 'reason', s.reason, 'since', s.since, 'liftedAt',
                s.lifted_at)::text
              FROM suspension_ground s JOIN licence l ON l.number = s.licence
             WHERE l.holder = :org
             ORDER BY s.licence, s.since"""),
            new Section("ledger-entry", """
            SELECT jsonb_build_object('kind', 'ledger-entry', 'licence', b.licence, 'line', b.line, 'entryKind', b.kind, 'declaration', b.declaration, 'massMg',
                b.mass_mg, 'valueMinor', b.value_minor, 'at', b.at)::text
              FROM ledger_entry b JOIN licence l ON l.number = b.licence
             WHERE l.holder = :org
             ORDER BY b.id"""),
            new Section("notice", """
            SELECT jsonb_build_object('kind', 'notice', 'at', at, 'fact', fact, 'application', application, 'licence', licence, 'says', says_en,
                'saysZh', says_zh)::text
              FROM notice
             WHERE organisation = :org
             ORDER BY id"""),
            new Section("audit", """
            SELECT jsonb_build_object('kind', 'audit', 'at', at, 'person', person, 'action', action, 'subject', subject, 'detail', detail)::text
              FROM audit
             WHERE organisation = :org
             ORDER BY id"""));
}
