package org.credentialpath.notification;

import java.util.List;
import org.credentialpath.notification.CalendarEntries.CalendarEntry;
import org.credentialpath.shared.PersonId;

/** Asked of the features: the dates of one person, for the calendar the person subscribes to. */
public interface PersonalDates {

    /** Every date the person is expected at, past and to come, as it stands now; in any order. */
    List<CalendarEntry> of(PersonId person);
}
