/**
 * What a shell runs to complete words: each asks the program itself, with every typed word on a line of its own. The program answers with a word a
 * line, its meaning behind a tab; `:files` stands for names of files.
 */
export const SHELL_SCRIPTS = {
  bash: `_disclosed() {
  local typed word about
  printf -v typed '%s\\n' "\${COMP_WORDS[@]:0:COMP_CWORD+1}"
  COMPREPLY=()
  while IFS=$'\\t' read -r word about; do
    if [[ $word == :files ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")
    else
      COMPREPLY+=("$word")
    fi
  done < <("\${COMP_WORDS[0]}" complete "$typed" 2>/dev/null)
}
complete -F _disclosed disclosed
`,
  zsh: `#compdef disclosed
_disclosed() {
  local typed word about
  local -a words_found
  printf -v typed '%s\\n' "\${(@)words[1,CURRENT]}"
  while IFS=$'\\t' read -r word about; do
    if [[ $word == :files ]]; then _files; else words_found+=("\${word//:/\\\\:}:$about"); fi
  done < <("\${words[1]}" complete "$typed" 2>/dev/null)
  (( \${#words_found} )) && _describe disclosed words_found
}
if [[ $funcstack[1] == _disclosed ]]; then _disclosed "$@"; else compdef _disclosed disclosed; fi
`,
  fish: `function __disclosed_complete
    set -l typed (commandline -opc) (commandline -ct)
    for line in (disclosed complete (string join \\n -- $typed '' | string collect) 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c disclosed -f -a '(__disclosed_complete)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName disclosed -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
    if ($wordToComplete -eq '') { $words += '' }
    $typed = ($words -join "\`n") + "\`n"
    disclosed complete $typed 2>$null | ForEach-Object {
        $word, $about = $_ -split "\`t", 2
        if ($word -eq ':files') {
            Get-ChildItem -Name "$wordToComplete*" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        } else {
            if (-not $about) { $about = $word }
            [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $about)
        }
    }
}
`,
} as const

export type Shell = keyof typeof SHELL_SCRIPTS
