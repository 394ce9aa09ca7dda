namespace FollowUp.TestServices.Mail;

/// <summary>Dovecot's settings: every mailbox there is a name for exists, and opens with one password.</summary>
internal static class DovecotServer
{
    public const string MailboxPassword = "postkasse";

    public static string Configuration(string folder, MailPorts ports) =>
        $$"""
        base_dir = {{folder}}/run
        state_dir = {{folder}}/state
        log_path = {{folder}}/dovecot.log
        default_internal_user = nobody
        default_internal_group = nogroup
        default_login_user = nobody
        first_valid_uid = 1
        protocols = imap lmtp
        ssl = required
        ssl_cert = <{{folder}}/cert.pem
        ssl_key = <{{folder}}/key.pem
        mail_location = maildir:{{folder}}/vmail/%Lu
        recipient_delimiter = +
        passdb {
          driver = static
          args = password={{MailboxPassword}}
        }
        userdb {
          driver = static
          args = uid=nobody gid=nogroup home={{folder}}/vmail/%Lu allow_all_users=yes
        }
        service imap-login {
          chroot =
          inet_listener imap {
            address = 127.0.0.1
            port = {{ports.Imap}}
          }
          inet_listener imaps {
            port = 0
          }
        }
        service lmtp {
          inet_listener lmtp {
            address = 127.0.0.1
            port = {{ports.Lmtp}}
          }
        }
        service anvil {
          chroot =
        }
        service stats {
          chroot =
        }
        service auth {
          user = nobody
        }
        service auth-worker {
          user = nobody
        }

        """;
}
