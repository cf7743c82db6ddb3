using Dapper;
using EnvProtect.Database.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EnvProtect.Benchmarks.Api.Contestants;

/// <summary>What one would write by hand for these questions and no others: Dapper and plain SQL.</summary>
internal static class Floor
{
    private const string Columns = "Id, Kind, Status, TitleZh, TitleEn, SummaryZh, DueOn, ReceivedOn, IsOverdue, DaysToResolve, PageUrl";

    public static JsonSerializerOptions Json { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    public static void Map(IEndpointRouteBuilder routes, string database)
    {
        var connection = $"Data Source={new Uri(Path.GetFullPath(database)).AbsoluteUri}?immutable=1;Mode=ReadOnly";
        routes.MapGet("/key/{id}", (string id) => Read(connection, open => (object)open.QuerySingle<IssueRow>($"SELECT {Columns} FROM Issues WHERE Id = @id", new { id })));
        routes.MapGet("/page/{status}", (string status) => Read(connection, open => new Page<IssueRow>(
            open.ExecuteScalar<long>("SELECT count(*) FROM Issues WHERE Status = @status AND Kind = 'case'", new { status }),
            open.Query<IssueRow>($"SELECT {Columns} FROM Issues WHERE Status = @status AND Kind = 'case' ORDER BY ReceivedOn DESC, Id LIMIT 51", new { status }).Take(50))));
        routes.MapGet("/expand/{status}", (string status) => Read(connection, open => Expanded(open, status)));
        routes.MapGet("/search/{word}", (string word) => Read(connection, open => Found(open, word)));
        routes.MapGet("/groupby", () => Read(connection, open => new Page<GroupRow>(null, open.Query<GroupRow>("SELECT Status, Verdict, count(*) AS N FROM Issues GROUP BY Status, Verdict ORDER BY Status, Verdict"))));
        routes.MapGet("/year/{site}", (string site) => Read(connection, open => new Page<ValueRow>(null,
            open.Query<ValueRow>("SELECT Id, Value FROM Observations WHERE SiteId = @site AND IndicatorCode = 'pm25' ORDER BY Id LIMIT 8760", new { site }))));
    }

    private static IResult Read(string connection, Func<SqliteConnection, object> read)
    {
        using var open = new SqliteConnection(connection);
        open.Open();
        return Results.Json(read(open), Json);
    }

    private static Page<ExpandedIssue> Expanded(SqliteConnection open, string status)
    {
        var issues = open.Query<TitleRow>("SELECT Id, TitleZh FROM Issues WHERE Status = @status AND Kind = 'problem' ORDER BY Id LIMIT 20", new { status }).ToList();
        var ids = issues.ConvertAll(issue => issue.Id);
        var measures = open.Query<(string IssueId, string Id, long Sequence, string TextZh)>("SELECT IssueId, Id, Sequence, TextZh FROM Measures WHERE IssueId IN @ids ORDER BY Id", new { ids }).ToLookup(row => row.IssueId);
        var areas = open.Query<(string IssueId, string AreaCode)>("SELECT IssueId, AreaCode FROM IssueAreas WHERE IssueId IN @ids ORDER BY AreaCode", new { ids }).ToLookup(row => row.IssueId);
        return new Page<ExpandedIssue>(null, issues.Select(issue => new ExpandedIssue
        {
            Id = issue.Id,
            TitleZh = issue.TitleZh,
            Measures = [.. measures[issue.Id].Select(row => new MeasureRow { Id = row.Id, Sequence = row.Sequence, TextZh = row.TextZh })],
            IssueAreas = [.. areas[issue.Id].Select(row => new AreaRow { AreaCode = row.AreaCode })],
        }));
    }

    private static Page<TitleRow> Found(SqliteConnection open, string word)
    {
        var match = string.Join(" AND ", Bigrams.Runs(Bigrams.Fold(word)).SelectMany(Bigrams.QueryTokens).Select(token => $"\"{token}\""));
        const string found = "FROM Issues WHERE rowid IN (SELECT rowid FROM Issues_Search WHERE Issues_Search MATCH @match)";
        return new Page<TitleRow>(
            open.ExecuteScalar<long>("SELECT count(*) " + found, new { match }),
            open.Query<TitleRow>($"SELECT Id, TitleZh {found} ORDER BY Id LIMIT 20", new { match }));
    }
}
