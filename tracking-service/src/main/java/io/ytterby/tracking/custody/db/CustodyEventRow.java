package io.ytterby.tracking.custody.db;

import io.ytterby.tracking.custody.app.CustodyLog;
import io.ytterby.tracking.custody.domain.CustodyEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A row of {@code custody_event}. Written once: the database refuses any change. */
@Entity
@Immutable
@Table(name = "custody_event")
class CustodyEventRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long seq;

    @Column(name = "event_id")
    String eventId;

    @Column(name = "event_time")
    Instant eventTime;

    @Column(name = "record_time")
    Instant recordTime;

    @Column(name = "type")
    String type;

    @Column(name = "biz_step")
    String bizStep;

    @Column(name = "party_org")
    String partyOrg;

    @Column(name = "document")
    String document;

    static CustodyEventRow of(CustodyEvent event, String document) {
        var row = new CustodyEventRow();
        row.eventId = event.id();
        row.eventTime = event.at();
        row.recordTime = event.at();
        row.type = event.type();
        row.bizStep = event.bizStep();
        row.partyOrg = event.party().value();
        row.document = document;
        return row;
    }

    CustodyLog.Entry toEntry() {
        return new CustodyLog.Entry(seq, eventId, eventTime, bizStep, document);
    }
}
