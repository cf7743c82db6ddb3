using System.CommandLine;
using EnvProtect.Content;
using EnvProtect.Content.Schemas;

namespace EnvProtect.Cli.Commands;

/// <summary><c>schemas</c>: JSON Schema for front matter and settings, and Table Schema for tables, for editors.</summary>
internal static class SchemasCommand
{
    public static Command Create(OptionMaker make, Reporter report)
    {
        var command = new Command("schemas", report.Say("写出编辑器用的格式说明（JSON Schema、Table Schema）", "writes the schemas that editors use (JSON Schema, Table Schema)"));
        var output = make.Text("--output", "DIR", "docs/schemas", "输出目录", "folder of the schemas");
        command.Options.Add(output);
        command.SetAction(result =>
        {
            var directory = result.GetRequiredValue(output);
            try
            {
                Directory.CreateDirectory(directory);
                var schemas = SchemaFiles.All();
                foreach (var (name, text) in schemas) WholeFile.Write(Path.Combine(directory, name), text);
                report.Result($"已写入 {directory}（{schemas.Length} 个文件）", $"Wrote {directory} ({schemas.Length} files)");
                return ExitCode.Good;
            }
            catch (Exception failure) when (SystemFault.Is(failure))
            {
                var words = SystemFault.Words(failure);
                report.Note($"无法写入：{words.Zh}", $"Cannot be written: {words.En}");
                return ExitCode.Usage;
            }
        });
        return command;
    }
}
