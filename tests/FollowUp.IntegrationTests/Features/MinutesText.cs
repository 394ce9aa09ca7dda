using System.Text;

namespace FollowUp.IntegrationTests.Features;

/// <summary>Minutes of Birkelund in the house form: an open point 1 and 2, a closed point 3.</summary>
internal static class MinutesText
{
    /// <param name="remark">Makes one text differ from another.</param>
    public static ReadOnlyMemory<byte> Of(string forum, string day, string remark = "Ingen bemærkninger.") => Encoding.UTF8.GetBytes($"""
        REFERAT {forum} d. {day}

        Mødedato {day} kl. 09:00

        Mødested Mødelokale Bøgen

        Punkt 1: CF - Budgetopfølgning (9.05-9.30)

        00.30.14-Ø00-4-26

        Anledning

        Økonomi & Stab fremlægger budgetopfølgningen.

        Beslutning

        Forummet tager opfølgningen til efterretning. {remark}

        Punkt 2: CF - Digital post (9.30-9.50)

        85.11.00-G01-2-26

        Anledning

        De fælles postkasser gennemgås.

        Beslutning

        Gennemgangen blev drøftet.

        Punkt 3: Lukket (9.50-10.10)

        Beslutning

        Sagen er lukket.

        """);
}
