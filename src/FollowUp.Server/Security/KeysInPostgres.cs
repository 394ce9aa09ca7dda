using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace FollowUp.Server.Security;

/// <summary>
/// The keys that protect cookies and form tokens, kept in the database: a restart, or a second server process, can read what
/// the first one wrote.
/// </summary>
public sealed class KeysInPostgres(string connectionString) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = new NpgsqlCommand("select xml from followup.protection_key order by made_at", connection);
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read())
        {
            keys.Add(XElement.Parse(reader.GetString(0)));
        }

        return keys;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = new NpgsqlCommand(
            "insert into followup.protection_key (name, xml) values (@name, @xml) on conflict (name) do nothing", connection);
        command.Parameters.AddWithValue("name", friendlyName);
        command.Parameters.AddWithValue("xml", element.ToString(SaveOptions.DisableFormatting));
        command.ExecuteNonQuery();
    }

    internal static async Task CreateTableAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            create table if not exists followup.protection_key (
                name text primary key,
                xml text not null,
                made_at timestamptz not null default now())
            """,
            connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
