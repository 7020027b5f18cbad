package org.credentialpath.notification;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.credentialpath.program.PacketRef;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends one notice to everybody whom a receiver word means. */
@Service
public class NoticeRound {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeRound.class);

    private final MailNotices notices;
    private final Programs programs;
    private final ObjectProvider<NoticeReceivers> receivers;

    NoticeRound(MailNotices notices, Programs programs, ObjectProvider<NoticeReceivers> receivers) {
        this.notices = notices;
        this.programs = programs;
        this.receivers = receivers;
    }

    /**
     * Queues the notice once for each receiver.
     *
     * @param packet whose own wording of the notice is taken where it has one, null for the usual one
     * @param to a receiver word, see {@link NoticeReceivers}, or the id of one person
     * @param once see {@link Notices#send}
     */
    @Transactional
    public void send(String notice, @Nullable PacketRef packet, String to, UUID about, String once) {
        Set<PersonId> all = meant(notice, to, about);
        if (all.isEmpty()) {
            LOG.warn("Notice {} about {} has no receiver: nobody is {}", notice, about, to);
        }
        String wording = packet == null ? notice : programs.packet(packet).notice(notice);
        all.forEach(person -> notices.send(notice, wording, person, about, once));
    }

    private Set<PersonId> meant(String notice, String to, UUID about) {
        if (to.length() == 36) {
            return Set.of(PersonId.of(to));
        }
        return NoticeTopic.asked(receivers.stream(), notice).stream()
                .flatMap(feature -> feature.of(to, about).stream())
                .collect(Collectors.toSet());
    }
}
