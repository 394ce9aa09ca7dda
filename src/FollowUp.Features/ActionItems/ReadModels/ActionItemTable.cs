using System.Linq.Expressions;
using System.Reflection;
using FollowUp.Features.EventSourcing;
using Marten;
using Marten.Schema;
using NpgsqlTypes;
using Weasel.Postgresql.Tables;

namespace FollowUp.Features.ActionItems.ReadModels;

/// <summary>
/// The table of the rows: the columns that lists are filtered, sorted and counted by, and the indexes over them. It is a policy, as the
/// usual way would index each column for itself: indexes that nobody asks and every write pays for.
/// </summary>
internal sealed class ActionItemTable : IDocumentPolicy
{
    /// <summary>As statements written by hand name it; "d" is what Marten calls it, so that conditions fit both.</summary>
    public const string From = $"{FollowUpStore.Schema}.mt_doc_actionitemrow as d";

    private const string Outstanding = "is_outstanding = true";

    public void Apply(DocumentMapping mapping)
    {
        if (mapping.DocumentType != typeof(ActionItemRow))
        {
            return;
        }

        Column(mapping, row => row.ForumId, "forum_id");
        Column(mapping, row => row.IsOutstanding, "is_outstanding");
        Column(mapping, row => row.Due, "due");
        Column(mapping, row => row.Item.Status, "status");
        Column(mapping, row => row.Item.Reference, "reference");
        Column(mapping, row => row.Item.IsClosedPoint, "is_closed_point");
        Column(mapping, row => row.Item.TimesMoved, "times_moved");
        List(mapping, row => row.ResponsibleKeys, "responsible_keys", "text[]", NpgsqlDbType.Text);
        List(mapping, row => row.SeenByKeys, "seen_by_keys", "text[]", NpgsqlDbType.Text);
        List(mapping, row => row.ForumsConcerned, "forums_concerned", "uuid[]", NpgsqlDbType.Uuid);

        // Said aloud and written in minutes: it names one commitment only, whatever goes wrong with a series.
        Index(mapping, "reference", null, "reference").IsUnique = true;
        Index(mapping, "outstanding_of_forum", Outstanding, "forum_id", "due", "reference");
        Index(mapping, "outstanding", Outstanding, "due", "reference");
        Index(mapping, "of_forum", null, "forum_id", "due", "reference");
        Index(mapping, "responsible", null, "responsible_keys").Method = IndexMethod.gin;
        Index(mapping, "outstanding_seen_by", Outstanding, "seen_by_keys").Method = IndexMethod.gin;
        Index(mapping, "concerned", null, "forums_concerned").Method = IndexMethod.gin;
    }

    private static void Column<T>(DocumentMapping mapping, Expression<Func<ActionItemRow, T>> member, string name) =>
        mapping.DuplicateField(PathTo(member.Body), columnName: name);

    private static void List<T>(
        DocumentMapping mapping, Expression<Func<ActionItemRow, T>> member, string name, string type, NpgsqlDbType element) =>
        mapping.DuplicateField(PathTo(member.Body), type, name).DbType = NpgsqlDbType.Array | element;

    private static DocumentIndex Index(DocumentMapping mapping, string name, string? predicate, params string[] columns)
    {
        var index = new DocumentIndex(mapping, columns) { Name = $"mt_doc_actionitemrow_idx_{name}", Predicate = predicate };
        mapping.Indexes.Add(index);
        return index;
    }

    private static MemberInfo[] PathTo(Expression member) => member is MemberExpression { Expression: { } before } step
        ? [.. PathTo(before), step.Member]
        : [];
}
